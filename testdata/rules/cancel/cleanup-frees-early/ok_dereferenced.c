// The context is counted, and cleanup drops one reference.
#include <ntddk.h>

typedef struct _ANISE_FILE {
    LONG References;
} ANISE_FILE, *PANISE_FILE;

_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH AniseCleanup;

static VOID AniseRelease(PANISE_FILE File)
{
    if (InterlockedDecrement(&File->References) == 0) {
        ExFreePoolWithTag(File, 'sinA');
    }
}

_Use_decl_annotations_
NTSTATUS AniseCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    AniseRelease((PANISE_FILE)IoGetCurrentIrpStackLocation(Irp)->FileObject->FsContext);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
