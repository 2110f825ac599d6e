// The DPC signals that it has run, and the thread waits for that.
#include <wdm.h>

typedef struct _ROUND {
    KDPC Dpc;
    KEVENT Ran;
} ROUND, *PROUND;

VOID RoundTrip(PROUND Round, CCHAR Processor)
{
    KeSetTargetProcessorDpc(&Round->Dpc, Processor);
    KeInsertQueueDpc(&Round->Dpc, NULL, NULL);
    KeWaitForSingleObject(&Round->Ran, Executive, KernelMode, FALSE, NULL);
    ExFreePoolWithTag(Round, 'nuoR');
}
