"""Work on all cores: a process that dies or hangs costs its task, told as lost, and nothing else."""

import os
import time
from collections import deque

from scraper.cores import Cores, Lost


def test_each_task_comes_back_once_with_what_came():
    done = dict(Cores(2).do(abs, deque([-1, -2, -3]), seconds=lambda task: 60))

    assert done == {-1: 1, -2: 2, -3: 3}


def test_tasks_may_be_added_meanwhile():
    tasks = deque([-1])
    done = []
    for task, came in Cores(1).do(abs, tasks, seconds=lambda task: 60):
        done.append(came)
        if task > -3:
            tasks.append(task - 1)

    assert done == [1, 2, 3]


def test_a_process_that_dies_is_tried_again_and_told():
    assert dict(Cores(1).do(os._exit, deque([3]), seconds=lambda task: 60)) == {
        3: Lost("the process that read it died 3 times", grave=True)
    }


def test_a_process_that_hangs_is_ended_and_told():
    done = dict(Cores(2).do(time.sleep, deque([0, 600]), seconds=lambda task: 2))

    assert done == {0: None, 600: Lost("it took too long 3 times", grave=True)}


def test_a_fault_is_told_and_not_tried_again():
    assert dict(Cores(1).do(int, deque(["ten"]), seconds=lambda task: 60)) == {
        "ten": Lost("a fault in seasonwatch: ValueError: invalid literal for int() with base 10: 'ten'")
    }
    ((_, came),) = Cores(1).do(os.stat, deque(["not there"]), seconds=lambda task: 60)
    assert came == Lost("not there can't be read: No such file or directory")
