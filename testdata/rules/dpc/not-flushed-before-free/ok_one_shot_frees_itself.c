// The timer expires once; its DPC queues the work that frees the context. Unload comes when no volume is left.
#include <wdm.h>

typedef struct _FLUSH {
    KTIMER Timer;
    KDPC Dpc;
    PIO_WORKITEM Item;
} FLUSH, *PFLUSH;

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD FlushUnload;
KDEFERRED_ROUTINE FlushDpc;
IO_WORKITEM_ROUTINE FlushWorker;

_Use_decl_annotations_
VOID FlushWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoFreeWorkItem(((PFLUSH)Context)->Item);
    ExFreePoolWithTag(Context, 'sulF');
}

_Use_decl_annotations_
VOID FlushDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PFLUSH flush = (PFLUSH)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    IoQueueWorkItem(flush->Item, FlushWorker, DelayedWorkQueue, flush);
}

VOID FlushLater(PDEVICE_OBJECT DeviceObject)
{
    LARGE_INTEGER due;
    PFLUSH flush = (PFLUSH)ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(FLUSH), 'sulF');

    if (flush == NULL) {
        return;
    }
    flush->Item = IoAllocateWorkItem(DeviceObject);
    if (flush->Item == NULL) {
        ExFreePoolWithTag(flush, 'sulF');
        return;
    }
    KeInitializeTimer(&flush->Timer);
    KeInitializeDpc(&flush->Dpc, FlushDpc, flush);
    due.QuadPart = -10000LL * 1000;
    KeSetTimer(&flush->Timer, due, &flush->Dpc);
}

_Use_decl_annotations_
VOID FlushUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = FlushUnload;
    return STATUS_SUCCESS;
}
