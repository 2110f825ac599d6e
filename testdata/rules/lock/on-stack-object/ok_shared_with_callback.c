// A record on the stack is shared with a DPC while the function waits for it.
#include <wdm.h>

typedef struct _GATHER {
    KSPIN_LOCK Lock;
    KEVENT Done;
    ULONG Sum;
} GATHER, *PGATHER;

KDEFERRED_ROUTINE GatherDpc;

_Use_decl_annotations_
VOID GatherDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PGATHER gather = (PGATHER)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    KeAcquireSpinLockAtDpcLevel(&gather->Lock);
    gather->Sum++;
    KeReleaseSpinLockFromDpcLevel(&gather->Lock);
    KeSetEvent(&gather->Done, IO_NO_INCREMENT, FALSE);
}

ULONG GatherRun(PKDPC dpc)
{
    GATHER gather;
    KIRQL irql;
    ULONG sum;

    PAGED_CODE();
    gather.Sum = 0;
    KeInitializeSpinLock(&gather.Lock);
    KeInitializeEvent(&gather.Done, NotificationEvent, FALSE);
    KeInitializeDpc(dpc, GatherDpc, &gather);
    KeInsertQueueDpc(dpc, NULL, NULL);
    KeAcquireSpinLock(&gather.Lock, &irql);
    gather.Sum += 16;
    KeReleaseSpinLock(&gather.Lock, irql);
    KeWaitForSingleObject(&gather.Done, Executive, KernelMode, FALSE, NULL);
    sum = gather.Sum;
    return sum;
}
