// The removal throws out what waits; as long as the device is there, only writes end reads.
#include <ntddk.h>

typedef struct _CURLEW {
    LIST_ENTRY Waiting;
    KSPIN_LOCK Lock;
} CURLEW, *PCURLEW;

DRIVER_UNLOAD CurlewUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH CurlewOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH CurlewRead;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH CurlewWrite;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH CurlewPnp;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Curlew"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\Curlew");
    PDEVICE_OBJECT device;
    PCURLEW ext;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = CurlewUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = CurlewOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = CurlewOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = CurlewRead;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = CurlewWrite;
    DriverObject->MajorFunction[IRP_MJ_PNP] = CurlewPnp;
    status = IoCreateDevice(DriverObject, sizeof(CURLEW), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    ext = (PCURLEW)device->DeviceExtension;
    InitializeListHead(&ext->Waiting);
    KeInitializeSpinLock(&ext->Lock);
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID CurlewUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Curlew");
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
NTSTATUS CurlewOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

static VOID EndAll(PCURLEW ext, NTSTATUS Status)
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
NTSTATUS CurlewRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCURLEW ext = (PCURLEW)DeviceObject->DeviceExtension;
    KIRQL irql;
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoMarkIrpPending(Irp);
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING; // expect: cancel/pended-without-cancel
}

_Use_decl_annotations_
NTSTATUS CurlewWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    EndAll((PCURLEW)DeviceObject->DeviceExtension, STATUS_SUCCESS);
    return Finish(Irp, STATUS_SUCCESS);
}

static VOID FailAll(PCURLEW ext)
{
    PLIST_ENTRY entry;
    while ((entry = ExInterlockedRemoveHeadList(&ext->Waiting, &ext->Lock)) != NULL) {
        PIRP irp = CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry);
        irp->IoStatus.Status = STATUS_DELETE_PENDING;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
    }
}

_Use_decl_annotations_
NTSTATUS CurlewPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCURLEW ext = (PCURLEW)DeviceObject->DeviceExtension;
    if (IoGetCurrentIrpStackLocation(Irp)->MinorFunction == IRP_MN_SURPRISE_REMOVAL) {
        FailAll(ext);
        return Finish(Irp, STATUS_SUCCESS);
    }
    return Finish(Irp, Irp->IoStatus.Status);
}
