// The call stands behind a test of the level.
#include <wdm.h>

typedef struct _TICKER {
    PIO_WORKITEM Item;
    HANDLE Key;
} TICKER, *PTICKER;

static VOID TickerSave(PTICKER Ticker);
IO_COMPLETION_ROUTINE TickerDone;
IO_WORKITEM_ROUTINE TickerWorker;

#pragma alloc_text(PAGE, TickerSave)

static VOID TickerSave(PTICKER Ticker)
{
    PAGED_CODE();
    ZwFlushKey(Ticker->Key);
}

_Use_decl_annotations_
VOID TickerWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    TickerSave((PTICKER)Context);
}

_Use_decl_annotations_
NTSTATUS TickerDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PTICKER ticker = (PTICKER)Context;
    KIRQL irql = KeGetCurrentIrql();

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    if (irql <= APC_LEVEL) {
        TickerSave(ticker);
        return STATUS_CONTINUE_COMPLETION;
    }
    IoQueueWorkItem(ticker->Item, TickerWorker, DelayedWorkQueue, ticker);
    return STATUS_CONTINUE_COMPLETION;
}
