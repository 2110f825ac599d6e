// Without the two marked lines the device queue is emptied at the level of the thread.
#include <wdm.h>

typedef struct _PLOTTER {
    KDEVICE_QUEUE Queue;
    ULONG Dropped;
} PLOTTER, *PPLOTTER;

KSTART_ROUTINE PlotterThread;

static VOID PlotterDrain(PPLOTTER Plotter)
{
    while (KeRemoveDeviceQueue(&Plotter->Queue) != NULL) {
        Plotter->Dropped++;
    }
}

VOID PlotterThread(PVOID Context)
{
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql); // guard
    PlotterDrain((PPLOTTER)Context);
    KeLowerIrql(irql); // guard
    PsTerminateSystemThread(STATUS_SUCCESS);
}
