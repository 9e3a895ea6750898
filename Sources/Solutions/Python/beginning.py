from __future__ import annotations

import ctypes
import json
import math
import os
import sys
import traceback

FUNCTIONS = {}


def exercise(number):
    def keep(function):
        FUNCTIONS[number] = function
        return function

    return keep
