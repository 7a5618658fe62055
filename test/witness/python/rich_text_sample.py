"""Batch recognition with rich text, after the vendor's published sample for sensevoice-v1: only the files are the caller's.

    python rich_text_sample.py URL...
"""

import json
import re
import sys
from http import HTTPStatus
from urllib import request

from dashscope.audio.asr import Transcription

EVENTS = ["Speech", "Applause", "BGM", "Laughter"]
EMOTIONS = ["NEUTRAL", "HAPPY", "ANGRY", "SAD"]


def without_tags(text):
    tag = re.compile(r"<\|/?(?:%s|SPECIAL_TOKEN_1)\|>" % "|".join(EVENTS + EMOTIONS))
    return re.sub(r"\s{2,}", " ", tag.sub("", text)).strip()


def rich_sentence(sentence):
    found = set(re.findall(r"<\|(\w+)\|>", sentence["text"]))
    return {
        "begin_time": sentence["begin_time"],
        "end_time": sentence["end_time"],
        "text": without_tags(sentence["text"]),
        "emotion": sorted(found & set(EMOTIONS)),
        "event": sorted(found & set(EVENTS)),
    }


task_response = Transcription.async_call(model="sensevoice-v1", file_urls=sys.argv[1:], language_hints=["en"])
print("task_id:", task_response.output.task_id)

transcription_response = Transcription.wait(task=task_response.output.task_id)
if transcription_response.status_code == HTTPStatus.OK:
    for transcription in transcription_response.output["results"]:
        if transcription["subtask_status"] != "SUCCEEDED":
            print("failed:", json.dumps(transcription))
            continue
        result = json.loads(request.urlopen(transcription["transcription_url"]).read().decode("utf8"))
        for channel in result["transcripts"]:
            rich = {
                "file_url": transcription["file_url"],
                "raw": channel["text"],
                "sentences": [rich_sentence(sentence) for sentence in channel["sentences"]],
            }
            print("transcription:", json.dumps(rich, ensure_ascii=False))
    print("done")
else:
    print("error:", transcription_response.code, transcription_response.message)
