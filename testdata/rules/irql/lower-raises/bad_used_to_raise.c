// Lowering "to" DISPATCH_LEVEL, to hold off preemption for a moment.
#include <wdm.h>

typedef struct _CHART {
    ULONG Points;
} CHART, *PCHART;

KSTART_ROUTINE ChartThread;

_Use_decl_annotations_
VOID ChartThread(PVOID Context)
{
    PCHART chart = (PCHART)Context;

    KeLowerIrql(DISPATCH_LEVEL); // expect: irql/lower-raises
    chart->Points++;
    KeLowerIrql(PASSIVE_LEVEL);
    PsTerminateSystemThread(STATUS_SUCCESS);
}
