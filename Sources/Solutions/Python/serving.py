

def _plain(value, found):
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, (list, tuple)):
        return [_plain(item, found) for item in value]
    if not hasattr(value, "tolist") and hasattr(value, "numpy"):
        value = value.numpy()
    if hasattr(value, "detach"):
        value = value.detach()
    if hasattr(value, "dtype"):
        found.append(str(value.dtype).rpartition(".")[2])
        if found[-1] == "bfloat16" and hasattr(value, "astype"):
            value = value.astype("float32")
    return _plain(value.tolist(), found) if hasattr(value, "tolist") else float(value)


def _is_single(value):
    if isinstance(value, list):
        return all(_is_single(item) for item in value)
    return not isinstance(value, float) or value != value or ctypes.c_float(value).value == value


def _type(answer, found):
    for name in ("bfloat16", "float16", "float32", "float64"):
        if name in found:
            return name
    # What came out of a tensor by `.item()` shows by its digits what it was.
    tensors = any(name in sys.modules for name in ("torch", "jax", "keras"))
    return "float32" if tensors and _is_single(answer) else "float64"


def _reply(request):
    reply = {"id": request["id"]}
    function = FUNCTIONS.get(request["exercise"])
    try:
        if function is None:
            raise NotImplementedError
        found = []
        reply["answer"] = _plain(function(**request["arguments"]), found)
        reply["type"] = _type(reply["answer"], found)
    except NotImplementedError:
        reply.update(error="not written yet", not_attempted=True)
    except Exception as error:
        own = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == __file__]
        line = f" (line {own[-1].lineno})" if own else ""
        reply["error"] = f"{type(error).__name__}: {error}{line}"
    for framework in ("torch", "jax", "keras", "numpy"):
        if framework in sys.modules:
            reply["framework"] = framework
            break
    return reply


def serve():
    if sys.stdin.isatty():
        sys.exit(f'This file answers questions: ./lesson check --with "python3 {sys.argv[0]}"')
    # From here on only answers reach standard output, whatever else prints.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for line in sys.stdin:
        answers.write(json.dumps(_reply(json.loads(line))) + "\n")
        answers.flush()


if __name__ == "__main__":
    serve()
