// Without the comparison the read of the control device goes wrong.
#include <ntddk.h>

typedef struct _FALCON {
    PDEVICE_OBJECT Lower;
    ULONG Reads;
} FALCON, *PFALCON;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD FalconUnload;
DRIVER_ADD_DEVICE FalconAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH FalconOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH FalconRead;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH FalconPnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH FalconPower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH FalconPass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\FalconControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\FalconControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = FalconUnload;
    DriverObject->DriverExtension->AddDevice = FalconAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = FalconOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = FalconOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = FalconRead;
    DriverObject->MajorFunction[IRP_MJ_PNP] = FalconPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = FalconPower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = FalconPass;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID FalconUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\FalconControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS FalconAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PFALCON ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(FALCON), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PFALCON)device->DeviceExtension;
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
NTSTATUS FalconOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS FalconPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFALCON ext = (PFALCON)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS FalconPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFALCON ext = (PFALCON)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS FalconPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFALCON ext = (PFALCON)DeviceObject->DeviceExtension;
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
NTSTATUS FalconRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFALCON ext = (PFALCON)DeviceObject->DeviceExtension;
    if (DeviceObject == g_Control) // guard
        return Finish(Irp, STATUS_INVALID_DEVICE_REQUEST); // guard
    ext->Reads++;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}
