"""Calls the vendor's SDK as it is told and tells what a program that calls it would get.

Each line of standard input is one call as JSON, such as {"name": "Transcription.wait", "arguments": {"task": "..."}}.
Each line of standard output answers one: what was returned, or the exception that was raised.
"""

import json
import sys
from functools import reduce
from urllib import request

import dashscope
from dashscope.audio.asr import Transcription
from dashscope.utils import oss_utils


def download(url):
    """What the vendor's samples do with a transcription_url."""
    return json.loads(request.urlopen(url).read().decode("utf8"))


def newer_names():
    """What the SDK of the time of sensevoice-v1 did not have yet."""
    if not hasattr(dashscope, "Client"):
        return {}
    from dashscope.audio.qwen_asr import QwenTranscription

    return {"QwenTranscription": QwenTranscription, "client": dashscope.Client()}


def described(value):
    """A response of either generation of classes as plain data, with the names of its types."""
    if isinstance(value, dict):
        if "status_code" not in value:
            return value
        return {"type": type(value).__name__, "output_type": type(value["output"]).__name__, **value}
    if hasattr(value, "model_dump"):
        return {"type": type(value).__name__, **value.model_dump()}
    return value


def answered(call, names):
    first, *rest = call["name"].split(".")
    try:
        function = reduce(getattr, rest, names[first])
        return {"returned": described(function(**call["arguments"]))}
    except Exception as error:  # pylint: disable=broad-except
        return {"raised": type(error).__name__, "message": str(error)}


def main():
    names = {"Transcription": Transcription, "oss": oss_utils, "download": download, **newer_names()}
    for line in sys.stdin:
        print(json.dumps(answered(json.loads(line), names), default=str), flush=True)


main()
