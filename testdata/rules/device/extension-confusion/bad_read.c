// Reads of the function device are passed down; a read of the control device comes here too.
#include <ntddk.h>

typedef struct _IBIS {
    PDEVICE_OBJECT Lower;
    ULONG Reads;
} IBIS, *PIBIS;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD IbisUnload;
DRIVER_ADD_DEVICE IbisAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH IbisOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH IbisRead;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH IbisPnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH IbisPower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH IbisPass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\IbisControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\IbisControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = IbisUnload;
    DriverObject->DriverExtension->AddDevice = IbisAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = IbisOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = IbisOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = IbisRead;
    DriverObject->MajorFunction[IRP_MJ_PNP] = IbisPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = IbisPower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = IbisPass;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID IbisUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\IbisControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS IbisAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PIBIS ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(IBIS), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PIBIS)device->DeviceExtension;
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
NTSTATUS IbisOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS IbisPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIBIS ext = (PIBIS)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS IbisPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIBIS ext = (PIBIS)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS IbisPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIBIS ext = (PIBIS)DeviceObject->DeviceExtension;
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
NTSTATUS IbisRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIBIS ext = (PIBIS)DeviceObject->DeviceExtension;
    if (IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length == 0)
        return Finish(Irp, STATUS_SUCCESS);
    ext->Reads++; // expect: device/extension-confusion
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}
