// The device is told to start: its interrupt ends the request.
#include <ntddk.h>

typedef struct _SANDERLING {
    LIST_ENTRY Waiting;
    KSPIN_LOCK Lock;
    PULONG Registers;
} SANDERLING, *PSANDERLING;

DRIVER_UNLOAD SanderlingUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH SanderlingOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH SanderlingRead;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH SanderlingWrite;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Sanderling"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\Sanderling");
    PDEVICE_OBJECT device;
    PSANDERLING ext;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = SanderlingUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = SanderlingOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = SanderlingOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = SanderlingRead;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = SanderlingWrite;
    status = IoCreateDevice(DriverObject, sizeof(SANDERLING), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    ext = (PSANDERLING)device->DeviceExtension;
    InitializeListHead(&ext->Waiting);
    KeInitializeSpinLock(&ext->Lock);
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID SanderlingUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Sanderling");
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
NTSTATUS SanderlingOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

static VOID EndAll(PSANDERLING ext, NTSTATUS Status)
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
NTSTATUS SanderlingRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSANDERLING ext = (PSANDERLING)DeviceObject->DeviceExtension;
    KIRQL irql;
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoMarkIrpPending(Irp);
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    WRITE_REGISTER_ULONG(ext->Registers, 1);
    return STATUS_PENDING;
}

_Use_decl_annotations_
NTSTATUS SanderlingWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    EndAll((PSANDERLING)DeviceObject->DeviceExtension, STATUS_SUCCESS);
    return Finish(Irp, STATUS_SUCCESS);
}
