// One routine for whatever is not handled, set in a loop: it takes the lock of the extension first.
#include <ntddk.h>

typedef struct _KITE {
    PDEVICE_OBJECT Lower;
    ULONG Reads;
    KSPIN_LOCK Lock;
} KITE, *PKITE;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD KiteUnload;
DRIVER_ADD_DEVICE KiteAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH KiteOpenClose;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH KitePnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH KitePower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH KitePass;
DRIVER_DISPATCH KiteAny;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\KiteControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\KiteControl");
    NTSTATUS status;
    ULONG i;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = KiteUnload;
    DriverObject->DriverExtension->AddDevice = KiteAddDevice;
    for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++)
        DriverObject->MajorFunction[i] = KiteAny;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = KiteOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = KiteOpenClose;
    DriverObject->MajorFunction[IRP_MJ_PNP] = KitePnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = KitePower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = KitePass;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID KiteUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\KiteControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS KiteAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PKITE ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(KITE), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PKITE)device->DeviceExtension;
    ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDevice);
    if (ext->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    KeInitializeSpinLock(&ext->Lock);
    device->Flags |= ext->Lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static NTSTATUS Finish(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Use_decl_annotations_
NTSTATUS KiteOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS KitePass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKITE ext = (PKITE)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS KitePower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKITE ext = (PKITE)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS KitePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKITE ext = (PKITE)DeviceObject->DeviceExtension;
    PDEVICE_OBJECT lower = ext->Lower;
    if (IoGetCurrentIrpStackLocation(Irp)->MinorFunction == IRP_MN_REMOVE_DEVICE) {
        NTSTATUS status;
        Irp->IoStatus.Status = STATUS_SUCCESS;
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(lower, Irp);
        IoDetachDevice(lower);
        IoDeleteDevice(DeviceObject);
        return status;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(lower, Irp);
}

_Use_decl_annotations_
NTSTATUS KiteAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKITE ext = (PKITE)DeviceObject->DeviceExtension;
    KIRQL irql;
    KeAcquireSpinLock(&ext->Lock, &irql); // expect: device/extension-confusion
    ext->Reads++;
    KeReleaseSpinLock(&ext->Lock, irql);
    return Finish(Irp, STATUS_INVALID_DEVICE_REQUEST);
}
