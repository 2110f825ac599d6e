// A dispatch routine returns from the middle of its locked region.
#include <wdm.h>

typedef struct _SESSION_EXTENSION {
    KSPIN_LOCK Lock;
    ULONG OpenCount;
    BOOLEAN Removed;
} SESSION_EXTENSION, *PSESSION_EXTENSION;

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH SessionCreate;
DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS SessionCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSESSION_EXTENSION ext = (PSESSION_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    KeAcquireSpinLock(&ext->Lock, &irql); // step: Lock
    if (ext->Removed) {
        Irp->IoStatus.Status = STATUS_DELETE_PENDING;
        IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: lock/held-across-callout
        return STATUS_DELETE_PENDING; // expect: lock/not-released
    }
    ext->OpenCount++;
    KeReleaseSpinLock(&ext->Lock, irql);

    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = FILE_OPENED;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_CREATE] = SessionCreate;
    return STATUS_SUCCESS;
}
