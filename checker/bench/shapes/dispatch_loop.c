// A worker that takes requests from a queue until it is empty, a switch with a case for each kind. Every helper leaves in several ways: it
// has completed the request, or kept it, or neither, and has written what others read later. What became of the request keeps states
// apart, and each of them holds all that was written.
#include <ntddk.h>

typedef struct _QUEUE {
    KSPIN_LOCK Lock;
    LIST_ENTRY Requests, Kept;
    ULONG Mode, Limit;
    BOOLEAN Stopping, Paused, Draining;
    ULONG Part0, Last0, Sum0, Errors0;
    ULONG Part1, Last1, Sum1, Errors1;
    ULONG Part2, Last2, Sum2, Errors2;
    ULONG Part3, Last3, Sum3, Errors3;
    ULONG Part4, Last4, Sum4, Errors4;
    ULONG Part5, Last5, Sum5, Errors5;
    ULONG Part6, Last6, Sum6, Errors6;
    ULONG Part7, Last7, Sum7, Errors7;
    ULONG Part8, Last8, Sum8, Errors8;
    ULONG Part9, Last9, Sum9, Errors9;
    ULONG Part10, Last10, Sum10, Errors10;
    ULONG Part11, Last11, Sum11, Errors11;
    ULONG Part12, Last12, Sum12, Errors12;
    ULONG Part13, Last13, Sum13, Errors13;
    ULONG Part14, Last14, Sum14, Errors14;
    ULONG Part15, Last15, Sum15, Errors15;
    ULONG Part16, Last16, Sum16, Errors16;
    ULONG Part17, Last17, Sum17, Errors17;
    ULONG Part18, Last18, Sum18, Errors18;
    ULONG Part19, Last19, Sum19, Errors19;
} QUEUE, *PQUEUE;

static VOID Finish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

static NTSTATUS Handle0(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors0 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 1) {
        Queue->Part0 = Flags;
        Queue->Last0 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum0 = Queue->Part3 + Queue->Sum7;
    } else if (Queue->Draining && Queue->Limit > 0) {
        Queue->Errors0++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last1);
        return STATUS_CANCELLED;
    }
    if (Queue->Last5 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum0);
    return STATUS_SUCCESS;
}

static NTSTATUS Handle1(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors1 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 2) {
        Queue->Part1 = Flags;
        Queue->Last1 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum1 = Queue->Part4 + Queue->Sum8;
    } else if (Queue->Draining && Queue->Limit > 1) {
        Queue->Errors1++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last2);
        return STATUS_CANCELLED;
    }
    if (Queue->Last6 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum1);
    return STATUS_SUCCESS;
}

static NTSTATUS Handle2(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors2 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 4) {
        Queue->Part2 = Flags;
        Queue->Last2 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum2 = Queue->Part5 + Queue->Sum9;
    } else if (Queue->Draining && Queue->Limit > 2) {
        Queue->Errors2++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last3);
        return STATUS_CANCELLED;
    }
    if (Queue->Last7 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum2);
    return STATUS_SUCCESS;
}

static NTSTATUS Handle3(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors3 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 8) {
        Queue->Part3 = Flags;
        Queue->Last3 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum3 = Queue->Part6 + Queue->Sum10;
    } else if (Queue->Draining && Queue->Limit > 3) {
        Queue->Errors3++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last4);
        return STATUS_CANCELLED;
    }
    if (Queue->Last8 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum3);
    return STATUS_SUCCESS;
}

static NTSTATUS Handle4(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors4 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 16) {
        Queue->Part4 = Flags;
        Queue->Last4 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum4 = Queue->Part7 + Queue->Sum11;
    } else if (Queue->Draining && Queue->Limit > 4) {
        Queue->Errors4++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last5);
        return STATUS_CANCELLED;
    }
    if (Queue->Last9 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum4);
    return STATUS_SUCCESS;
}

static NTSTATUS Handle5(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors5 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 32) {
        Queue->Part5 = Flags;
        Queue->Last5 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum5 = Queue->Part8 + Queue->Sum12;
    } else if (Queue->Draining && Queue->Limit > 5) {
        Queue->Errors5++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last6);
        return STATUS_CANCELLED;
    }
    if (Queue->Last10 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum5);
    return STATUS_SUCCESS;
}

static NTSTATUS Handle6(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors6 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 64) {
        Queue->Part6 = Flags;
        Queue->Last6 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum6 = Queue->Part9 + Queue->Sum13;
    } else if (Queue->Draining && Queue->Limit > 6) {
        Queue->Errors6++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last7);
        return STATUS_CANCELLED;
    }
    if (Queue->Last11 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum6);
    return STATUS_SUCCESS;
}

static NTSTATUS Handle7(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors7 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 128) {
        Queue->Part7 = Flags;
        Queue->Last7 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum7 = Queue->Part10 + Queue->Sum14;
    } else if (Queue->Draining && Queue->Limit > 7) {
        Queue->Errors7++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last8);
        return STATUS_CANCELLED;
    }
    if (Queue->Last12 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum7);
    return STATUS_SUCCESS;
}

static NTSTATUS Handle8(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors8 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 1) {
        Queue->Part8 = Flags;
        Queue->Last8 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum8 = Queue->Part11 + Queue->Sum15;
    } else if (Queue->Draining && Queue->Limit > 8) {
        Queue->Errors8++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last9);
        return STATUS_CANCELLED;
    }
    if (Queue->Last13 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum8);
    return STATUS_SUCCESS;
}

static NTSTATUS Handle9(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors9 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 2) {
        Queue->Part9 = Flags;
        Queue->Last9 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum9 = Queue->Part12 + Queue->Sum16;
    } else if (Queue->Draining && Queue->Limit > 9) {
        Queue->Errors9++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last10);
        return STATUS_CANCELLED;
    }
    if (Queue->Last14 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum9);
    return STATUS_SUCCESS;
}

static NTSTATUS Handle10(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors10 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 4) {
        Queue->Part10 = Flags;
        Queue->Last10 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum10 = Queue->Part13 + Queue->Sum17;
    } else if (Queue->Draining && Queue->Limit > 10) {
        Queue->Errors10++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last11);
        return STATUS_CANCELLED;
    }
    if (Queue->Last15 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum10);
    return STATUS_SUCCESS;
}

static NTSTATUS Handle11(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors11 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 8) {
        Queue->Part11 = Flags;
        Queue->Last11 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum11 = Queue->Part14 + Queue->Sum18;
    } else if (Queue->Draining && Queue->Limit > 11) {
        Queue->Errors11++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last12);
        return STATUS_CANCELLED;
    }
    if (Queue->Last16 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum11);
    return STATUS_SUCCESS;
}

static NTSTATUS Handle12(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors12 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 16) {
        Queue->Part12 = Flags;
        Queue->Last12 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum12 = Queue->Part15 + Queue->Sum19;
    } else if (Queue->Draining && Queue->Limit > 12) {
        Queue->Errors12++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last13);
        return STATUS_CANCELLED;
    }
    if (Queue->Last17 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum12);
    return STATUS_SUCCESS;
}

static NTSTATUS Handle13(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors13 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 32) {
        Queue->Part13 = Flags;
        Queue->Last13 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum13 = Queue->Part16 + Queue->Sum0;
    } else if (Queue->Draining && Queue->Limit > 13) {
        Queue->Errors13++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last14);
        return STATUS_CANCELLED;
    }
    if (Queue->Last18 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum13);
    return STATUS_SUCCESS;
}

static NTSTATUS Handle14(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors14 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 64) {
        Queue->Part14 = Flags;
        Queue->Last14 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum14 = Queue->Part17 + Queue->Sum1;
    } else if (Queue->Draining && Queue->Limit > 14) {
        Queue->Errors14++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last15);
        return STATUS_CANCELLED;
    }
    if (Queue->Last19 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum14);
    return STATUS_SUCCESS;
}

static NTSTATUS Handle15(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors15 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 128) {
        Queue->Part15 = Flags;
        Queue->Last15 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum15 = Queue->Part18 + Queue->Sum2;
    } else if (Queue->Draining && Queue->Limit > 15) {
        Queue->Errors15++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last16);
        return STATUS_CANCELLED;
    }
    if (Queue->Last0 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum15);
    return STATUS_SUCCESS;
}

static NTSTATUS Handle16(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors16 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 1) {
        Queue->Part16 = Flags;
        Queue->Last16 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum16 = Queue->Part19 + Queue->Sum3;
    } else if (Queue->Draining && Queue->Limit > 16) {
        Queue->Errors16++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last17);
        return STATUS_CANCELLED;
    }
    if (Queue->Last1 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum16);
    return STATUS_SUCCESS;
}

static NTSTATUS Handle17(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors17 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 2) {
        Queue->Part17 = Flags;
        Queue->Last17 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum17 = Queue->Part0 + Queue->Sum4;
    } else if (Queue->Draining && Queue->Limit > 17) {
        Queue->Errors17++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last18);
        return STATUS_CANCELLED;
    }
    if (Queue->Last2 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum17);
    return STATUS_SUCCESS;
}

static NTSTATUS Handle18(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors18 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 4) {
        Queue->Part18 = Flags;
        Queue->Last18 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum18 = Queue->Part1 + Queue->Sum5;
    } else if (Queue->Draining && Queue->Limit > 18) {
        Queue->Errors18++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last19);
        return STATUS_CANCELLED;
    }
    if (Queue->Last3 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum18);
    return STATUS_SUCCESS;
}

static NTSTATUS Handle19(PQUEUE Queue, PIRP Irp, ULONG Flags)
{
    KIRQL irql;

    if (Queue->Stopping) {
        Queue->Errors19 = Flags;
        Finish(Irp, STATUS_DELETE_PENDING, 0);
        return STATUS_DELETE_PENDING;
    }
    if (Flags & 8) {
        Queue->Part19 = Flags;
        Queue->Last19 = Queue->Mode;
        if (Queue->Paused) {
            IoMarkIrpPending(Irp);
            KeAcquireSpinLock(&Queue->Lock, &irql);
            InsertTailList(&Queue->Kept, &Irp->Tail.Overlay.ListEntry);
            KeReleaseSpinLock(&Queue->Lock, irql);
            return STATUS_PENDING;
        }
        Queue->Sum19 = Queue->Part2 + Queue->Sum6;
    } else if (Queue->Draining && Queue->Limit > 19) {
        Queue->Errors19++;
        Finish(Irp, STATUS_CANCELLED, Queue->Last0);
        return STATUS_CANCELLED;
    }
    if (Queue->Last4 == Flags) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    Finish(Irp, STATUS_SUCCESS, Queue->Sum19);
    return STATUS_SUCCESS;
}

VOID Work(PQUEUE Queue)
{
    for (;;) {
        PIO_STACK_LOCATION stack;
        NTSTATUS status;
        PIRP irp;
        KIRQL irql;

        KeAcquireSpinLock(&Queue->Lock, &irql);
        if (IsListEmpty(&Queue->Requests)) {
            KeReleaseSpinLock(&Queue->Lock, irql);
            break;
        }
        irp = CONTAINING_RECORD(RemoveHeadList(&Queue->Requests), IRP, Tail.Overlay.ListEntry);
        KeReleaseSpinLock(&Queue->Lock, irql);
        stack = IoGetCurrentIrpStackLocation(irp);
        switch (stack->MinorFunction) {
        case 0:
            status = Handle0(Queue, irp, stack->Flags);
            break;
        case 1:
            status = Handle1(Queue, irp, stack->Flags);
            break;
        case 2:
            status = Handle2(Queue, irp, stack->Flags);
            break;
        case 3:
            status = Handle3(Queue, irp, stack->Flags);
            break;
        case 4:
            status = Handle4(Queue, irp, stack->Flags);
            break;
        case 5:
            status = Handle5(Queue, irp, stack->Flags);
            break;
        case 6:
            status = Handle6(Queue, irp, stack->Flags);
            break;
        case 7:
            status = Handle7(Queue, irp, stack->Flags);
            break;
        case 8:
            status = Handle8(Queue, irp, stack->Flags);
            break;
        case 9:
            status = Handle9(Queue, irp, stack->Flags);
            break;
        case 10:
            status = Handle10(Queue, irp, stack->Flags);
            break;
        case 11:
            status = Handle11(Queue, irp, stack->Flags);
            break;
        case 12:
            status = Handle12(Queue, irp, stack->Flags);
            break;
        case 13:
            status = Handle13(Queue, irp, stack->Flags);
            break;
        case 14:
            status = Handle14(Queue, irp, stack->Flags);
            break;
        case 15:
            status = Handle15(Queue, irp, stack->Flags);
            break;
        case 16:
            status = Handle16(Queue, irp, stack->Flags);
            break;
        case 17:
            status = Handle17(Queue, irp, stack->Flags);
            break;
        case 18:
            status = Handle18(Queue, irp, stack->Flags);
            break;
        case 19:
            status = Handle19(Queue, irp, stack->Flags);
            break;
        default:
            status = STATUS_INVALID_DEVICE_REQUEST;
            Finish(irp, status, 0);
            break;
        }
        if (status == STATUS_MORE_PROCESSING_REQUIRED) {
            Finish(irp, STATUS_SUCCESS, 1);
        } else if (!NT_SUCCESS(status)) {
            Queue->Mode = 0;
        }
    }
}
