// "If it is not pending, complete it", where the status comes from elsewhere: nothing says that it can be pending at all.
#include <ntddk.h>

typedef struct _SORREL {
    KEVENT Done;
    NTSTATUS Answer;
    ULONG Kind;
} SORREL, *PSORREL;

VOID SorrelAsk(_In_ PSORREL Sorrel);

static NTSTATUS SorrelQuery(PSORREL Sorrel)
{
    NTSTATUS status = STATUS_SUCCESS;

    if (Sorrel->Kind == 0) {
        return STATUS_INVALID_DEVICE_STATE;
    }
    if (Sorrel->Kind == 1) {
        KeWaitForSingleObject(&Sorrel->Done, Executive, KernelMode, FALSE, NULL);
        status = Sorrel->Answer;
    }
    return status;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SorrelControl;

_Use_decl_annotations_
NTSTATUS SorrelControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = SorrelQuery((PSORREL)DeviceObject->DeviceExtension);

    if (status != STATUS_PENDING) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status;
}
