// A completion routine that looks at the level and hands the work to a thread when it is too high.
#include <wdm.h>

typedef struct _REPORTER {
    PIO_WORKITEM Item;
    HANDLE Key;
    ULONG Value;
} REPORTER, *PREPORTER;

IO_COMPLETION_ROUTINE ReportDone;
IO_WORKITEM_ROUTINE ReportWorker;

static VOID WriteReport(PREPORTER Reporter)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"Value");

    ZwSetValueKey(Reporter->Key, &name, 0, REG_DWORD, &Reporter->Value, sizeof(Reporter->Value));
}

_Use_decl_annotations_
VOID ReportWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    WriteReport((PREPORTER)Context);
}

_Use_decl_annotations_
NTSTATUS ReportDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PREPORTER reporter = (PREPORTER)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    if (KeGetCurrentIrql() > PASSIVE_LEVEL) {
        IoQueueWorkItem(reporter->Item, ReportWorker, DelayedWorkQueue, reporter);
    } else {
        WriteReport(reporter);
    }
    return STATUS_CONTINUE_COMPLETION;
}
