

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
    if hasattr(value, "tolist"):
        return _plain(value.tolist(), found)
    if not hasattr(value, "__float__"):
        raise TypeError(f"an answer is made of numbers, and a {type(value).__name__} is none")
    return float(value)


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


def _place(error):
    folder = os.path.dirname(os.path.abspath(__file__)) + os.sep
    # The first one is the call of the function; a library is no place to look at.
    for frame in reversed(traceback.extract_tb(error.__traceback__)[1:]):
        path = os.path.abspath(frame.filename)
        if frame.name != "_plain" and path.startswith(folder) and "site-packages" not in path:
            file = "" if path == os.path.abspath(__file__) else path[len(folder) :] + ", "
            return f" ({file}line {frame.lineno})"
    return ""


def _reply(request):
    reply = {"id": request["id"]}
    function = FUNCTIONS.get(request["exercise"])
    try:
        if function is None:
            raise NotImplementedError
        found = []
        value = function(**request["arguments"])
        if value is None and "None" not in str(function.__annotations__.get("return", "None")):
            raise TypeError("None was returned; is a return missing?")
        reply["answer"] = _plain(value, found)
        reply["type"] = _type(reply["answer"], found)
    except Exception as error:
        # PyTorch raises one with a message where an operation does not take a type.
        if type(error) is NotImplementedError and not error.args:
            reply.update(error="not written yet", not_attempted=True)
        else:
            reply["error"] = f"{type(error).__name__}: {error}{_place(error)}"
    # Keras first, as it runs on one of the others.
    for framework in ("keras", "torch", "jax", "numpy"):
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
