// By way of a local variable.
#include <ntddk.h>

typedef struct _THYME_SESSION {
    LIST_ENTRY Link;
    ULONG Mode;
} THYME_SESSION, *PTHYME_SESSION;

_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH ThymeCleanup;
VOID ThymeStop(ULONG Mode);

_Use_decl_annotations_
NTSTATUS ThymeCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PTHYME_SESSION session = (PTHYME_SESSION)stack->FileObject->FsContext2;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (session != NULL) {
        ThymeStop(session->Mode);
        ExFreePool(session); // expect: cancel/cleanup-frees-early
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
