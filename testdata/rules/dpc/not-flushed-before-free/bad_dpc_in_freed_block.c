// The block goes back to the pool while its DPC waits for the processor.
#include <wdm.h>

typedef struct _SAMPLE {
    KDPC Dpc;
    ULONG Value;
} SAMPLE, *PSAMPLE;

VOID SamplePost(PKDEFERRED_ROUTINE Routine, ULONG Value)
{
    PSAMPLE sample = (PSAMPLE)ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(SAMPLE), 'pmaS');

    if (sample == NULL) {
        return;
    }
    sample->Value = Value;
    KeInitializeDpc(&sample->Dpc, Routine, sample);
    KeInsertQueueDpc(&sample->Dpc, NULL, NULL); // step: queued
    ExFreePoolWithTag(sample, 'pmaS'); // expect: dpc/not-flushed-before-free
}
