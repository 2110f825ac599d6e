// The error path prepares the timer for the next try, but it is still set from this one.
#include <wdm.h>

typedef struct _TAPE {
    KTIMER Timer;
    KDPC Dpc;
    PVOID Buffer;
} TAPE, *PTAPE;

NTSTATUS TapeBegin(PTAPE Tape, SIZE_T Length)
{
    NTSTATUS status = STATUS_SUCCESS;
    LARGE_INTEGER due;

    due.QuadPart = -10000LL * 3000;
    KeSetTimer(&Tape->Timer, due, &Tape->Dpc);
    Tape->Buffer = ExAllocatePoolWithTag(NonPagedPoolNx, Length, 'epaT');
    if (Tape->Buffer == NULL) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto reset;
    }
    return status;

reset:
    KeInitializeTimerEx(&Tape->Timer, NotificationTimer); // expect: dpc/requeue-live
    return status;
}

VOID TapeEnd(PTAPE Tape)
{
    KeCancelTimer(&Tape->Timer);
    KeFlushQueuedDpcs();
    ExFreePoolWithTag(Tape->Buffer, 'epaT');
}
