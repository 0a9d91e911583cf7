"""Drives `vsh mcp` with the official client. Prints "ok" if everything holds."""

import asyncio
import sys

import anyio
from mcp import ClientSession, StdioServerParameters, stdio_client
from mcp.client.streamable_http import streamable_http_client


def text(result):
    return "\n".join(part.text for part in result.content if part.type == "text")


async def call(session, name, **arguments):
    return await session.call_tool(name, arguments)


async def check_tools(session):
    tools = {tool.name: tool for tool in (await session.list_tools()).tools}
    assert sorted(tools) == ["bash", "edit", "glob", "grep", "read", "write"], tools
    schema = getattr(tools["edit"], "input_schema", None) or tools["edit"].inputSchema
    assert schema["required"] == ["path", "oldText", "newText"], schema
    assert text(await call(session, "write", path="src/a.txt", content="one\ntwo\n")) == "Wrote 8 bytes to src/a.txt"
    assert text(await call(session, "read", path="src/a.txt")) == "one\ntwo\n"
    assert text(await call(session, "grep", pattern="tw.")) == "src/a.txt:2:two"
    assert text(await call(session, "glob", pattern="**/*.txt")) == "src/a.txt"
    edited = await call(session, "edit", path="src/a.txt", oldText="two", newText="2")
    assert text(edited) == "Replaced 1 occurrence in src/a.txt, at line 2", edited
    assert text(await call(session, "bash", command="sort -r src/a.txt; exit 3")) == "one\n2\n[exit code 3]"


async def check_errors(session):
    for name, arguments in [("bash", {}), ("bash", {"command": 1}), ("fly", {})]:
        result = await session.call_tool(name, arguments)
        failed = getattr(result, "is_error", None)
        assert failed if failed is not None else result.isError, result


async def check_resources(session):
    listed = (await session.list_resources()).resources
    uris = [str(resource.uri) for resource in listed]
    assert uris == ["file:///home/user/src/a.txt"], uris
    content = (await session.read_resource(listed[0].uri)).contents[0]
    assert content.text == "one\n2\n", content
    await call(session, "bash", command="printf '\\377' > bin; seq 600 | while read i; do : > f$i; done")
    blob = (await session.read_resource("file:///home/user/bin")).contents[0]
    assert blob.blob == "/w==", blob
    first = await session.list_resources()
    cursor = getattr(first, "next_cursor", None) or first.nextCursor
    assert len(first.resources) == 500 and cursor, len(first.resources)
    await call(session, "bash", command="rm bin f*")
    try:
        await session.read_resource("file:///missing")
    except Exception as error:
        assert "No such file" in str(error), error
    else:
        raise AssertionError("a missing file was read")


async def check_progress(session):
    seen = []

    async def progress(done, total, message):
        seen.append((done, message))

    result = await session.call_tool("bash", {"command": "sleep 1.8; echo done"}, progress_callback=progress)
    assert text(result) == "done\n", result
    assert len(seen) >= 2 and seen[0][0] < seen[1][0] and "running" in seen[0][1], seen


async def check_cancel(session):
    with anyio.move_on_after(1) as scope:
        await call(session, "bash", command="while :; do echo x >> ticks; sleep 0.05; done")
    assert scope.cancelled_caught
    await asyncio.sleep(0.5)
    before = text(await call(session, "bash", command="wc -l < ticks"))
    await asyncio.sleep(0.5)
    assert text(await call(session, "bash", command="wc -l < ticks")) == before
    assert int(before) > 3, before
    await call(session, "bash", command="rm ticks")


async def check_limits(session):
    result = await call(session, "bash", command="x=$(yes | head -c 100000000); echo ${#x}")
    assert "limit exceeded: memory" in text(result), text(result)


async def check_all(session):
    await check_tools(session)
    await check_errors(session)
    await check_resources(session)
    await check_progress(session)
    await check_cancel(session)
    await check_limits(session)


class Connection:
    """A session over a transport."""

    def __init__(self, transport):
        self.transport = transport

    async def __aenter__(self):
        streams = await self.transport.__aenter__()
        self.session = ClientSession(streams[0], streams[1])
        await self.session.__aenter__()
        await self.session.initialize()
        return self.session

    async def __aexit__(self, *error):
        await self.session.__aexit__(*error)
        return await self.transport.__aexit__(*error)


async def main(mode, target):
    if mode == "stdio":
        server = StdioServerParameters(command=target, args=["mcp", "--memory", "64M"])
        async with Connection(stdio_client(server)) as session:
            await check_all(session)
        return
    async with Connection(streamable_http_client(f"{target}/mcp")) as session:
        await check_all(session)
    # A connection of its own sees nothing of another one.
    async with Connection(streamable_http_client(f"{target}/mcp")) as one:
        await call(one, "write", path="mine", content="x")
        async with Connection(streamable_http_client(f"{target}/mcp")) as two:
            assert text(await call(two, "glob", pattern="*")) == "No files found"
    # Two clients of one name share the files, at the same time.
    async with Connection(streamable_http_client(f"{target}/mcp/team")) as one:
        async with Connection(streamable_http_client(f"{target}/mcp/team")) as two:
            await call(one, "write", path="shared", content="from one")
            assert text(await call(two, "read", path="shared")) == "from one"
            waiting = call(one, "bash", command="until [ -e go ]; do sleep 0.05; done; cat go")
            waiting = asyncio.ensure_future(waiting)
            await asyncio.sleep(0.2)
            await call(two, "write", path="go", content="gone")
            assert text(await waiting) == "gone"
            marks = [call(who, "bash", command=f"echo {n} >> log") for n in range(20) for who in (one, two)]
            await asyncio.gather(*marks)
            assert text(await call(one, "bash", command="wc -l < log")) == "40\n"


asyncio.run(main(sys.argv[1], sys.argv[2]))
print("ok")
