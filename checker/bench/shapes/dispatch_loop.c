// A worker that takes requests from a queue until it is empty, a switch with a case for each kind. Every helper fails in several ways, so
// that each case gives many ways out, which meet again at the head of the loop.
#include <ntddk.h>

typedef struct _JOB {
    LIST_ENTRY Link;
    ULONG Kind;
    ULONG Flags;
    PIRP Irp;
} JOB, *PJOB;

typedef struct _QUEUE {
    KSPIN_LOCK Lock;
    LIST_ENTRY Jobs;
    ULONG Active, Failed, Mode;
    BOOLEAN Stopping, Paused, Draining;
} QUEUE, *PQUEUE;

static NTSTATUS Handle0(PQUEUE Queue, PJOB Job)
{
    if (Queue->Stopping) {
        return STATUS_DELETE_PENDING;
    }
    if (Job->Flags & 1) {
        Queue->Mode = 0;
        return Queue->Paused ? STATUS_PENDING : STATUS_SUCCESS;
    }
    if (Queue->Draining && Job->Kind > 0) {
        Queue->Failed++;
        return STATUS_CANCELLED;
    }
    Job->Irp->IoStatus.Information = 0;
    return STATUS_SUCCESS;
}

static NTSTATUS Handle1(PQUEUE Queue, PJOB Job)
{
    if (Queue->Stopping) {
        return STATUS_DELETE_PENDING;
    }
    if (Job->Flags & 2) {
        Queue->Mode = 1;
        return Queue->Paused ? STATUS_PENDING : STATUS_SUCCESS;
    }
    if (Queue->Draining && Job->Kind > 1) {
        Queue->Failed++;
        return STATUS_CANCELLED;
    }
    Job->Irp->IoStatus.Information = 1;
    return STATUS_SUCCESS;
}

static NTSTATUS Handle2(PQUEUE Queue, PJOB Job)
{
    if (Queue->Stopping) {
        return STATUS_DELETE_PENDING;
    }
    if (Job->Flags & 4) {
        Queue->Mode = 2;
        return Queue->Paused ? STATUS_PENDING : STATUS_SUCCESS;
    }
    if (Queue->Draining && Job->Kind > 2) {
        Queue->Failed++;
        return STATUS_CANCELLED;
    }
    Job->Irp->IoStatus.Information = 2;
    return STATUS_SUCCESS;
}

static NTSTATUS Handle3(PQUEUE Queue, PJOB Job)
{
    if (Queue->Stopping) {
        return STATUS_DELETE_PENDING;
    }
    if (Job->Flags & 8) {
        Queue->Mode = 3;
        return Queue->Paused ? STATUS_PENDING : STATUS_SUCCESS;
    }
    if (Queue->Draining && Job->Kind > 3) {
        Queue->Failed++;
        return STATUS_CANCELLED;
    }
    Job->Irp->IoStatus.Information = 3;
    return STATUS_SUCCESS;
}

static NTSTATUS Handle4(PQUEUE Queue, PJOB Job)
{
    if (Queue->Stopping) {
        return STATUS_DELETE_PENDING;
    }
    if (Job->Flags & 16) {
        Queue->Mode = 4;
        return Queue->Paused ? STATUS_PENDING : STATUS_SUCCESS;
    }
    if (Queue->Draining && Job->Kind > 4) {
        Queue->Failed++;
        return STATUS_CANCELLED;
    }
    Job->Irp->IoStatus.Information = 4;
    return STATUS_SUCCESS;
}

static NTSTATUS Handle5(PQUEUE Queue, PJOB Job)
{
    if (Queue->Stopping) {
        return STATUS_DELETE_PENDING;
    }
    if (Job->Flags & 32) {
        Queue->Mode = 5;
        return Queue->Paused ? STATUS_PENDING : STATUS_SUCCESS;
    }
    if (Queue->Draining && Job->Kind > 5) {
        Queue->Failed++;
        return STATUS_CANCELLED;
    }
    Job->Irp->IoStatus.Information = 5;
    return STATUS_SUCCESS;
}

static NTSTATUS Handle6(PQUEUE Queue, PJOB Job)
{
    if (Queue->Stopping) {
        return STATUS_DELETE_PENDING;
    }
    if (Job->Flags & 64) {
        Queue->Mode = 6;
        return Queue->Paused ? STATUS_PENDING : STATUS_SUCCESS;
    }
    if (Queue->Draining && Job->Kind > 6) {
        Queue->Failed++;
        return STATUS_CANCELLED;
    }
    Job->Irp->IoStatus.Information = 6;
    return STATUS_SUCCESS;
}

static NTSTATUS Handle7(PQUEUE Queue, PJOB Job)
{
    if (Queue->Stopping) {
        return STATUS_DELETE_PENDING;
    }
    if (Job->Flags & 128) {
        Queue->Mode = 7;
        return Queue->Paused ? STATUS_PENDING : STATUS_SUCCESS;
    }
    if (Queue->Draining && Job->Kind > 7) {
        Queue->Failed++;
        return STATUS_CANCELLED;
    }
    Job->Irp->IoStatus.Information = 7;
    return STATUS_SUCCESS;
}

static NTSTATUS Handle8(PQUEUE Queue, PJOB Job)
{
    if (Queue->Stopping) {
        return STATUS_DELETE_PENDING;
    }
    if (Job->Flags & 1) {
        Queue->Mode = 8;
        return Queue->Paused ? STATUS_PENDING : STATUS_SUCCESS;
    }
    if (Queue->Draining && Job->Kind > 8) {
        Queue->Failed++;
        return STATUS_CANCELLED;
    }
    Job->Irp->IoStatus.Information = 8;
    return STATUS_SUCCESS;
}

static NTSTATUS Handle9(PQUEUE Queue, PJOB Job)
{
    if (Queue->Stopping) {
        return STATUS_DELETE_PENDING;
    }
    if (Job->Flags & 2) {
        Queue->Mode = 9;
        return Queue->Paused ? STATUS_PENDING : STATUS_SUCCESS;
    }
    if (Queue->Draining && Job->Kind > 9) {
        Queue->Failed++;
        return STATUS_CANCELLED;
    }
    Job->Irp->IoStatus.Information = 9;
    return STATUS_SUCCESS;
}

static NTSTATUS Handle10(PQUEUE Queue, PJOB Job)
{
    if (Queue->Stopping) {
        return STATUS_DELETE_PENDING;
    }
    if (Job->Flags & 4) {
        Queue->Mode = 10;
        return Queue->Paused ? STATUS_PENDING : STATUS_SUCCESS;
    }
    if (Queue->Draining && Job->Kind > 10) {
        Queue->Failed++;
        return STATUS_CANCELLED;
    }
    Job->Irp->IoStatus.Information = 10;
    return STATUS_SUCCESS;
}

static NTSTATUS Handle11(PQUEUE Queue, PJOB Job)
{
    if (Queue->Stopping) {
        return STATUS_DELETE_PENDING;
    }
    if (Job->Flags & 8) {
        Queue->Mode = 11;
        return Queue->Paused ? STATUS_PENDING : STATUS_SUCCESS;
    }
    if (Queue->Draining && Job->Kind > 11) {
        Queue->Failed++;
        return STATUS_CANCELLED;
    }
    Job->Irp->IoStatus.Information = 11;
    return STATUS_SUCCESS;
}

static NTSTATUS Handle12(PQUEUE Queue, PJOB Job)
{
    if (Queue->Stopping) {
        return STATUS_DELETE_PENDING;
    }
    if (Job->Flags & 16) {
        Queue->Mode = 12;
        return Queue->Paused ? STATUS_PENDING : STATUS_SUCCESS;
    }
    if (Queue->Draining && Job->Kind > 12) {
        Queue->Failed++;
        return STATUS_CANCELLED;
    }
    Job->Irp->IoStatus.Information = 12;
    return STATUS_SUCCESS;
}

static NTSTATUS Handle13(PQUEUE Queue, PJOB Job)
{
    if (Queue->Stopping) {
        return STATUS_DELETE_PENDING;
    }
    if (Job->Flags & 32) {
        Queue->Mode = 13;
        return Queue->Paused ? STATUS_PENDING : STATUS_SUCCESS;
    }
    if (Queue->Draining && Job->Kind > 13) {
        Queue->Failed++;
        return STATUS_CANCELLED;
    }
    Job->Irp->IoStatus.Information = 13;
    return STATUS_SUCCESS;
}

static NTSTATUS Handle14(PQUEUE Queue, PJOB Job)
{
    if (Queue->Stopping) {
        return STATUS_DELETE_PENDING;
    }
    if (Job->Flags & 64) {
        Queue->Mode = 14;
        return Queue->Paused ? STATUS_PENDING : STATUS_SUCCESS;
    }
    if (Queue->Draining && Job->Kind > 14) {
        Queue->Failed++;
        return STATUS_CANCELLED;
    }
    Job->Irp->IoStatus.Information = 14;
    return STATUS_SUCCESS;
}

static NTSTATUS Handle15(PQUEUE Queue, PJOB Job)
{
    if (Queue->Stopping) {
        return STATUS_DELETE_PENDING;
    }
    if (Job->Flags & 128) {
        Queue->Mode = 15;
        return Queue->Paused ? STATUS_PENDING : STATUS_SUCCESS;
    }
    if (Queue->Draining && Job->Kind > 15) {
        Queue->Failed++;
        return STATUS_CANCELLED;
    }
    Job->Irp->IoStatus.Information = 15;
    return STATUS_SUCCESS;
}

VOID Work(PQUEUE Queue)
{
    NTSTATUS status;
    KIRQL irql;
    BOOLEAN complete, again = FALSE;
    PJOB job;

    for (;;) {
        KeAcquireSpinLock(&Queue->Lock, &irql);
        if (IsListEmpty(&Queue->Jobs)) {
            KeReleaseSpinLock(&Queue->Lock, irql);
            break;
        }
        job = CONTAINING_RECORD(RemoveHeadList(&Queue->Jobs), JOB, Link);
        KeReleaseSpinLock(&Queue->Lock, irql);
        complete = TRUE;
        switch (job->Kind) {
        case 0:
            status = Handle0(Queue, job);
            if (status == STATUS_PENDING) {
                complete = FALSE;
            }
            break;
        case 1:
            status = Handle1(Queue, job);
            if (status == STATUS_PENDING) {
                complete = FALSE;
            }
            break;
        case 2:
            status = Handle2(Queue, job);
            if (status == STATUS_PENDING) {
                complete = FALSE;
            }
            break;
        case 3:
            status = Handle3(Queue, job);
            if (status == STATUS_PENDING) {
                complete = FALSE;
            }
            break;
        case 4:
            status = Handle4(Queue, job);
            if (status == STATUS_PENDING) {
                complete = FALSE;
            }
            break;
        case 5:
            status = Handle5(Queue, job);
            if (status == STATUS_PENDING) {
                complete = FALSE;
            }
            break;
        case 6:
            status = Handle6(Queue, job);
            if (status == STATUS_PENDING) {
                complete = FALSE;
            }
            break;
        case 7:
            status = Handle7(Queue, job);
            if (status == STATUS_PENDING) {
                complete = FALSE;
            }
            break;
        case 8:
            status = Handle8(Queue, job);
            if (status == STATUS_PENDING) {
                complete = FALSE;
            }
            break;
        case 9:
            status = Handle9(Queue, job);
            if (status == STATUS_PENDING) {
                complete = FALSE;
            }
            break;
        case 10:
            status = Handle10(Queue, job);
            if (status == STATUS_PENDING) {
                complete = FALSE;
            }
            break;
        case 11:
            status = Handle11(Queue, job);
            if (status == STATUS_PENDING) {
                complete = FALSE;
            }
            break;
        case 12:
            status = Handle12(Queue, job);
            if (status == STATUS_PENDING) {
                complete = FALSE;
            }
            break;
        case 13:
            status = Handle13(Queue, job);
            if (status == STATUS_PENDING) {
                complete = FALSE;
            }
            break;
        case 14:
            status = Handle14(Queue, job);
            if (status == STATUS_PENDING) {
                complete = FALSE;
            }
            break;
        case 15:
            status = Handle15(Queue, job);
            if (status == STATUS_PENDING) {
                complete = FALSE;
            }
            break;
        default:
            status = STATUS_INVALID_DEVICE_REQUEST;
            break;
        }
        if (!NT_SUCCESS(status) && !again) {
            again = TRUE;
        }
        if (complete) {
            job->Irp->IoStatus.Status = status;
            IoCompleteRequest(job->Irp, IO_NO_INCREMENT);
        }
    }
    Queue->Active = again;
}
