"""The trainings in JAX: the whole of each is one compiled program, a scan over the batches within one over the epochs."""

from peer import serve  # first: it keeps to one core what comes after

import jax

jax.config.update("jax_enable_x64", True)
jnp = jax.numpy


def prepare(work):
    inputs, labels = jnp.asarray(work.inputs), jnp.asarray(work.labels)
    soft_labels, orders = jnp.asarray(work.soft_labels), jnp.asarray(work.orders)
    start = [(jnp.asarray(w), jnp.asarray(b)) for w, b in zip(work.weights, work.biases)]
    whole = work.count - work.count % work.batch_size

    def loss_of(parameters, rows):
        values = inputs[rows]
        for layer, (weights, biases) in enumerate(parameters):
            values = values @ weights + biases
            if layer < len(parameters) - 1:
                values = jnp.maximum(values, 0)
        loss = 0.0
        if work.student_weight:
            picked = jax.nn.log_softmax(values)[jnp.arange(len(rows)), labels[rows]]
            loss -= work.student_weight * picked.mean()
        if work.distillation_weight:
            soft = jax.nn.log_softmax(values / work.temperature)
            target = soft_labels[rows]
            divergence = (target * (jnp.log(target) - soft)).sum() / len(rows)
            loss += work.distillation_weight * divergence
        return loss

    def take_step(state, rows):
        parameters, velocities, step = state
        loss, gradients = jax.value_and_grad(loss_of)(parameters, rows)
        rate = (work.learning_rate * (1 - step / work.step_count)).astype(work.dtype)
        velocities = jax.tree.map(lambda v, g: work.momentum * v + g, velocities, gradients)
        parameters = jax.tree.map(lambda w, v: w - rate * v, parameters, velocities)
        return (parameters, velocities, step + 1), loss * len(rows)

    def epoch(state, order):
        state, losses = jax.lax.scan(
            take_step, state, order[:whole].reshape(-1, work.batch_size))
        total = losses.sum()
        if whole < work.count:
            state, loss = take_step(state, order[whole:])
            total += loss
        return state, total / work.count

    @jax.jit
    def train_all(parameters):
        velocities = jax.tree.map(jnp.zeros_like, parameters)
        _, losses = jax.lax.scan(epoch, (parameters, velocities, jnp.zeros(())), orders)
        return losses[-1]

    return lambda: train_all(start).block_until_ready()


serve(prepare)
