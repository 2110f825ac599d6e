// The control device is kept, and compared with first.
#include <ntddk.h>

typedef struct _HARRIER {
    PDEVICE_OBJECT Lower;
    ULONG Reads;
} HARRIER, *PHARRIER;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD HarrierUnload;
DRIVER_ADD_DEVICE HarrierAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH HarrierOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH HarrierRead;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH HarrierPnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH HarrierPower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH HarrierPass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\HarrierControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\HarrierControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = HarrierUnload;
    DriverObject->DriverExtension->AddDevice = HarrierAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = HarrierOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = HarrierOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = HarrierRead;
    DriverObject->MajorFunction[IRP_MJ_PNP] = HarrierPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = HarrierPower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = HarrierPass;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID HarrierUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\HarrierControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS HarrierAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PHARRIER ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(HARRIER), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PHARRIER)device->DeviceExtension;
    ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDevice);
    if (ext->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
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
NTSTATUS HarrierOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS HarrierPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHARRIER ext = (PHARRIER)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS HarrierPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHARRIER ext = (PHARRIER)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS HarrierPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHARRIER ext = (PHARRIER)DeviceObject->DeviceExtension;
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
NTSTATUS HarrierRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHARRIER ext = (PHARRIER)DeviceObject->DeviceExtension;
    if (DeviceObject == g_Control)
        return Finish(Irp, STATUS_INVALID_DEVICE_REQUEST);
    ext->Reads++;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}
