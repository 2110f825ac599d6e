// A part of the driver that is not here may end the requests.
#include <ntddk.h>

typedef struct _PHALAROPE {
    LIST_ENTRY Waiting;
    KSPIN_LOCK Lock;
} PHALAROPE, *PPHALAROPE;

DRIVER_UNLOAD PhalaropeUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH PhalaropeOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH PhalaropeRead;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH PhalaropeWrite;
VOID LibraryAttach(PPHALAROPE Ext);

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Phalarope"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\Phalarope");
    PDEVICE_OBJECT device;
    PPHALAROPE ext;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = PhalaropeUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = PhalaropeOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = PhalaropeOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = PhalaropeRead;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = PhalaropeWrite;
    status = IoCreateDevice(DriverObject, sizeof(PHALAROPE), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    ext = (PPHALAROPE)device->DeviceExtension;
    InitializeListHead(&ext->Waiting);
    KeInitializeSpinLock(&ext->Lock);
    LibraryAttach(ext);
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID PhalaropeUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Phalarope");
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(DriverObject->DeviceObject);
}

static NTSTATUS Finish(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Use_decl_annotations_
NTSTATUS PhalaropeOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

static VOID EndAll(PPHALAROPE ext, NTSTATUS Status)
{
    KIRQL irql;
    PLIST_ENTRY entry;
    for (;;) {
        KeAcquireSpinLock(&ext->Lock, &irql);
        entry = IsListEmpty(&ext->Waiting) ? NULL : RemoveHeadList(&ext->Waiting);
        KeReleaseSpinLock(&ext->Lock, irql);
        if (entry == NULL)
            break;
        Finish(CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry), Status);
    }
}

_Use_decl_annotations_
NTSTATUS PhalaropeRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPHALAROPE ext = (PPHALAROPE)DeviceObject->DeviceExtension;
    KIRQL irql;
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoMarkIrpPending(Irp);
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING;
}

_Use_decl_annotations_
NTSTATUS PhalaropeWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    EndAll((PPHALAROPE)DeviceObject->DeviceExtension, STATUS_SUCCESS);
    return Finish(Irp, STATUS_SUCCESS);
}
