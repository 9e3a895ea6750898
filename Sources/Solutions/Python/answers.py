# The solutions in Python, one an exercise. The tasks above them are those of the Swift files, so
# they stand nowhere here; `./lesson check --starter python` puts both together.


@exercise("1.1")
def softmax(logits):
    largest = max(logits)
    weights = [math.exp(logit - largest) for logit in logits]
    total = sum(weights)
    return [weight / total for weight in weights]


@exercise("1.2")
def entropy(probabilities, in_bits):
    nats = -sum(p * math.log(p) for p in probabilities if p > 0)
    return nats / math.log(2) if in_bits else nats


@exercise("1.3")
def ranking_of_wrong_classes(probabilities, label):
    wrong_classes = [k for k in range(len(probabilities)) if k != label]
    return sorted(wrong_classes, key=lambda k: -probabilities[k])


@exercise("1.4")
def share_of_runner_up(probabilities):
    first, second = sorted(probabilities, reverse=True)[:2]
    return second / (1 - first) if first < 1 else 0.0


@exercise("2.1")
def softmax(logits, temperature):
    largest = max(logits)
    weights = [math.exp((logit - largest) / temperature) for logit in logits]
    total = sum(weights)
    return [weight / total for weight in weights]


@exercise("2.2")
def temperature(wanted, first, second, temperature):
    logit_gap = temperature * math.log(first / second)
    return logit_gap / math.log(wanted)


@exercise("2.3")
def fitted_temperature(logits, labels, candidates):
    def mean_nll(temperature):
        total = 0.0
        for row, label in zip(logits, labels):
            largest = max(row)
            scaled = [(logit - largest) / temperature for logit in row]
            total += math.log(sum(math.exp(z) for z in scaled)) - scaled[label]
        return total / len(labels)

    return min(candidates, key=mean_nll)


@exercise("3.1")
def cross_entropy(target, prediction):
    return -sum(p * math.log(q) for p, q in zip(target, prediction) if p > 0)


@exercise("3.2")
def kl_divergence(target, prediction):
    return sum(p * math.log(p / q) for p, q in zip(target, prediction) if p > 0)


@exercise("3.3")
def distillation_loss(student_logits, teacher_logits, labels, alpha, temperature):
    def log_softmax(logits, temperature):
        largest = max(logits)
        scaled = [(logit - largest) / temperature for logit in logits]
        log_sum = math.log(sum(math.exp(z) for z in scaled))
        return [z - log_sum for z in scaled]

    student_loss, divergence = 0.0, 0.0
    for student, teacher, label in zip(student_logits, teacher_logits, labels):
        student_loss -= log_softmax(student, 1)[label]
        log_teacher = log_softmax(teacher, temperature)
        log_student = log_softmax(student, temperature)
        divergence += sum(math.exp(t) * (t - s) for t, s in zip(log_teacher, log_student))
    return (alpha * student_loss + temperature**2 * divergence) / len(labels)


@exercise("3.4")
def distillation_gradient(student_logits, teacher_logits, labels, alpha, temperature):
    def softmax(logits, temperature):
        largest = max(logits)
        weights = [math.exp((logit - largest) / temperature) for logit in logits]
        total = sum(weights)
        return [weight / total for weight in weights]

    gradient = []
    for student, teacher, label in zip(student_logits, teacher_logits, labels):
        prediction = softmax(student, 1)
        soft_student = softmax(student, temperature)
        soft_teacher = softmax(teacher, temperature)
        hard = [q - (1 if k == label else 0) for k, q in enumerate(prediction)]
        soft = [temperature * (s - t) for s, t in zip(soft_student, soft_teacher)]
        gradient.append([(alpha * h + s) / len(labels) for h, s in zip(hard, soft)])
    return gradient


@exercise("3.5")
def reverse_kl_divergence(student_logits, teacher_logits, temperature):
    def log_softmax(logits):
        largest = max(logits)
        scaled = [(logit - largest) / temperature for logit in logits]
        log_sum = math.log(sum(math.exp(z) for z in scaled))
        return [z - log_sum for z in scaled]

    total = 0.0
    for student, teacher in zip(student_logits, teacher_logits):
        for s, t in zip(log_softmax(student), log_softmax(teacher)):
            total += math.exp(s) * (s - t)
    return total / len(student_logits)


@exercise("3.6")
def gradient_of_parts(student_logits, teacher_logits, label, temperature):
    def softmax(logits):
        largest = max(logits)
        weights = [math.exp((logit - largest) / temperature) for logit in logits]
        total = sum(weights)
        return [weight / total for weight in weights]

    def shares_among_rest(logits):
        rest = logits[:label] + logits[label + 1 :]
        return softmax(rest) if rest else []

    student, teacher = softmax(student_logits), softmax(teacher_logits)
    weight = 1 - teacher[label]
    rests = zip(shares_among_rest(student_logits), shares_among_rest(teacher_logits))
    among_the_rest = [weight * (s - t) / temperature for s, t in rests]
    among_the_rest.insert(label, 0.0)
    whole = [(s - t) / temperature for s, t in zip(student, teacher)]
    right_against_rest = [w - a for w, a in zip(whole, among_the_rest)]
    return right_against_rest, among_the_rest


@exercise("4.1")
def gradient_step(weights, features, soft_labels, temperature, learning_rate):
    new_weights = [list(row) for row in weights]
    for example, soft_label in zip(features, soft_labels):
        columns = zip(*weights)
        logits = [sum(x * w for x, w in zip(example, column)) for column in columns]
        largest = max(logits)
        powers = [math.exp((logit - largest) / temperature) for logit in logits]
        total = sum(powers)
        for k, share in enumerate(soft_label):
            logit_gradient = temperature * (powers[k] / total - share) / len(features)
            for f, x in enumerate(example):
                new_weights[f][k] = new_weights[f][k] - learning_rate * x * logit_gradient
    return new_weights


@exercise("4.2")
def soft_labels(batch, teacher_logits, temperature):
    def softened(logits):
        largest = max(logits)
        weights = [math.exp((logit - largest) / temperature) for logit in logits]
        total = sum(weights)
        return [weight / total for weight in weights]

    return [softened(teacher_logits[example]) for example in batch]


@exercise("4.3")
def accuracy_and_agreement(student_logits, teacher_logits, labels):
    student = [row.index(max(row)) for row in student_logits]
    teacher = [row.index(max(row)) for row in teacher_logits]
    right = sum(s == label for s, label in zip(student, labels))
    alike = sum(s == t for s, t in zip(student, teacher))
    return right / len(labels), alike / len(labels)


@exercise("4.4")
def paired_interval(distilled, hard, quantile):
    differences = [d - h for d, h in zip(distilled, hard)]
    count = len(differences)
    mean = sum(differences) / count
    deviation = math.sqrt(sum((d - mean) ** 2 for d in differences) / (count - 1))
    margin = quantile * deviation / math.sqrt(count)
    return mean, mean - margin, mean + margin


@exercise("4.5")
def mixed_batch_loss(student_logits, teacher_logits, labels, alpha, temperature):
    def log_softmax(logits, temperature):
        largest = max(logits)
        scaled = [(logit - largest) / temperature for logit in logits]
        log_sum = math.log(sum(math.exp(z) for z in scaled))
        return [z - log_sum for z in scaled]

    student_losses, divergence = [], 0.0
    for student, teacher, label in zip(student_logits, teacher_logits, labels):
        if label is not None:
            student_losses.append(-log_softmax(student, 1)[label])
        log_teacher = log_softmax(teacher, temperature)
        log_student = log_softmax(student, temperature)
        divergence += sum(math.exp(t) * (t - s) for t, s in zip(log_teacher, log_student))
    student_loss = sum(student_losses) / max(len(student_losses), 1)
    return alpha * student_loss + temperature**2 * divergence / len(labels)


@exercise("4.6")
def keeping_largest(k, soft_label):
    order = sorted(range(len(soft_label)), key=lambda label: -soft_label[label])
    others = order[k:]
    result = list(soft_label)
    left = sum(soft_label[label] for label in others)
    for label in others:
        result[label] = left / len(others)
    return result


@exercise("5.1")
def model_bytes(layer_sizes, bytes_per_parameter):
    pairs = zip(layer_sizes, layer_sizes[1:])
    parameters = sum(inputs * outputs + outputs for inputs, outputs in pairs)
    return parameters * bytes_per_parameter


@exercise("5.2")
def bias_correction(missing, share, logits, temperature):
    gaps = sorted(max(row[:missing] + row[missing + 1 :]) - row[missing] for row in logits)
    wanted = math.floor(share * len(logits) + 0.5)
    return (gaps[wanted - 1] + gaps[wanted]) / 2


@exercise("5.3")
def smallest_student(bytes, accuracies, byte_limit, wanted_accuracy):
    good_enough = [
        place
        for place in range(len(bytes))
        if bytes[place] <= byte_limit and accuracies[place] >= wanted_accuracy
    ]
    return min(good_enough, key=lambda place: (bytes[place], -accuracies[place]), default=None)


@exercise("5.4")
def quantized(weight, farthest):
    if farthest == 0:
        return 0
    steps = weight / (farthest / 127)
    rounded = math.copysign(math.floor(abs(steps) + 0.5), steps) if abs(steps) < 127 else steps
    return int(min(max(rounded, -127), 127))
