"""GraphQL as Sveltia CMS asks it of GitHub: no parser, but an answer to each query it sends.

https://docs.github.com/en/graphql
"""

import json
import re

from tests.editor.repository import DATE, MAIN, PERSON

_QUOTED = r'("(?:[^"\\]|\\.)*")'
_BRANCH = rf"ref\(qualifiedName: \$branch\).*?path: {_QUOTED}"


def answer(repository, query, variables):
    """The `data` of the answer to `query`. Raises Refused where git does not go along."""
    query = " ".join(query.split())
    for name, mutate in MUTATIONS.items():
        if name in query:
            return {name: mutate(repository, query, variables["input"])}
    branch = variables.get("branch") or MAIN
    if "fork:" in query:
        target = {"ref": {"target": {"oid": repository.head(branch)}}}
        return {"fork": {"id": "R1"}, "base": target}
    return {"repository": _repository(repository, query, branch)}


def _commit(repository, query, given):
    changes = given["fileChanges"]
    made = repository.commit(
        given["branch"]["branchName"], given["expectedHeadOid"], changes.get("additions", []),
        changes.get("deletions", []), given["message"]["headline"],
    )
    files = {
        name: {"oid": repository.git("rev-parse", f"{made}:{json.loads(path)}")}
        for name, path in re.findall(rf"(file_\d+): file\(path: {_QUOTED}\)", query)
    }
    return {"commit": {"oid": made, "committedDate": DATE, **files}}


def _ref(repository, _, given):
    repository.git("update-ref", given["name"], given["oid"], "0" * 40)
    return {"ref": {"name": given["name"]}}


def _draft(now):
    def change(repository, _, given):
        request = repository.requests[int(given["pullRequestId"].removeprefix("PR_"))]
        request.draft = now
        return {"pullRequest": {"isDraft": now}}

    return change


MUTATIONS = {
    "createCommitOnBranch": _commit,
    "createRef": _ref,
    "convertPullRequestToDraft": _draft(True),
    "markPullRequestReadyForReview": _draft(False),
}


def _repository(repository, query, branch):
    made = {}
    if "pullRequests(" in query:
        made["pullRequests"] = {"nodes": [_request(repository, one) for one in _open(repository)]}
    if "defaultBranchRef" in query:
        made["defaultBranchRef"] = {"name": MAIN}
    if "ref(qualifiedName: $branch)" in query and not re.search("(commit|history)_", query):
        history = {"nodes": repository.history(branch)}
        made["ref"] = {"target": {"oid": repository.head(branch), "history": history}}
    for name, oid in re.findall(rf"(content_\d+): object\(oid: {_QUOTED}\)", query):
        made[name] = {"text": repository.git("cat-file", "blob", json.loads(oid), raw=True).decode()}
    for name, path in re.findall(rf"((?:commit|history)_\d+): {_BRANCH}", query):
        most = 1 if name.startswith("commit") else 100
        nodes = repository.history(branch, json.loads(path), most)
        made[name] = {"target": {"history": {"nodes": nodes}}}
    for name, oid in re.findall(rf"(commit_\d+): object\(oid: {_QUOTED}\)", query):
        [commit] = repository.history(json.loads(oid))
        made[name] = {**commit, "history": {"nodes": [commit]}, **_checks(repository)}
    for name, expression in re.findall(rf"(file_\d+): object\(expression: {_QUOTED}\)", query):
        made[name] = repository.file(json.loads(expression))
    return made


def _checks(repository):
    """What a host tells of a commit: where the site built from it can be looked at."""
    contexts = [
        {"context": "deploy/preview", "state": "SUCCESS", "targetUrl": address, "description": ""}
        for address in repository.previews
    ]
    empty = {"nodes": []}
    return {"status": {"contexts": contexts}, "deployments": empty, "checkSuites": empty}


def _open(repository):
    return [request for request in repository.requests.values() if request.state == "open"]


def _request(repository, request):
    return {
        "id": f"PR_{request.number}", "number": request.number, "title": request.title, "url": "#",
        "isDraft": request.draft, "isCrossRepository": False, "createdAt": DATE, "updatedAt": DATE,
        "headRefName": request.head, "headRefOid": repository.head(request.head),
        "author": {**PERSON, "login": "sari", "avatarUrl": "", "databaseId": 1},
        "labels": {"nodes": [{"name": label} for label in request.labels]},
        "files": {"nodes": repository.files_of(request)},
    }
