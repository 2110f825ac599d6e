// Both extensions begin with the kind of the device.
#include <ntddk.h>

typedef struct _CONDOR {
    ULONG Kind;
    PDEVICE_OBJECT Lower;
} CONDOR, *PCONDOR;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD CondorUnload;
DRIVER_ADD_DEVICE CondorAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH CondorOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH CondorRead;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH CondorPnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH CondorPower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH CondorPass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\CondorControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\CondorControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = CondorUnload;
    DriverObject->DriverExtension->AddDevice = CondorAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = CondorOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = CondorOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = CondorRead;
    DriverObject->MajorFunction[IRP_MJ_PNP] = CondorPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = CondorPower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = CondorPass;
    status = IoCreateDevice(DriverObject, sizeof(ULONG), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    *(PULONG)g_Control->DeviceExtension = 0;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID CondorUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\CondorControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS CondorAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PCONDOR ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(CONDOR), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PCONDOR)device->DeviceExtension;
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
NTSTATUS CondorOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS CondorPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCONDOR ext = (PCONDOR)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS CondorPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCONDOR ext = (PCONDOR)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS CondorPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCONDOR ext = (PCONDOR)DeviceObject->DeviceExtension;
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
NTSTATUS CondorRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCONDOR ext = (PCONDOR)DeviceObject->DeviceExtension;
    if (ext->Kind != 1)
        return Finish(Irp, STATUS_INVALID_DEVICE_REQUEST);
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}
