// Whoever registered as a client ends the requests through a function that he was given.
#include <ntddk.h>

typedef struct _WOODCOCK {
    LIST_ENTRY Waiting;
    KSPIN_LOCK Lock;
    VOID (*Notify)(PVOID);
} WOODCOCK, *PWOODCOCK;

DRIVER_UNLOAD WoodcockUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH WoodcockOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH WoodcockRead;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH WoodcockWrite;
VOID WoodcockArrived(PVOID Context);

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Woodcock"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\Woodcock");
    PDEVICE_OBJECT device;
    PWOODCOCK ext;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = WoodcockUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = WoodcockOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = WoodcockOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = WoodcockRead;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = WoodcockWrite;
    status = IoCreateDevice(DriverObject, sizeof(WOODCOCK), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    ext = (PWOODCOCK)device->DeviceExtension;
    InitializeListHead(&ext->Waiting);
    KeInitializeSpinLock(&ext->Lock);
    ext->Notify = WoodcockArrived;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID WoodcockUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Woodcock");
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
NTSTATUS WoodcockOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

static VOID EndAll(PWOODCOCK ext, NTSTATUS Status)
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
NTSTATUS WoodcockRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWOODCOCK ext = (PWOODCOCK)DeviceObject->DeviceExtension;
    KIRQL irql;
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoMarkIrpPending(Irp);
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING;
}

_Use_decl_annotations_
NTSTATUS WoodcockWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    EndAll((PWOODCOCK)DeviceObject->DeviceExtension, STATUS_SUCCESS);
    return Finish(Irp, STATUS_SUCCESS);
}

VOID WoodcockArrived(PVOID Context)
{
    EndAll((PWOODCOCK)Context, STATUS_SUCCESS);
}
