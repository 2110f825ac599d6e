// The driver gives the control device an extension that it keeps in a global.
#include <ntddk.h>

typedef struct _BATELEUR {
    PDEVICE_OBJECT Lower;
    ULONG Reads;
} BATELEUR, *PBATELEUR;
static struct _BATELEUR g_State;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD BateleurUnload;
DRIVER_ADD_DEVICE BateleurAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH BateleurOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH BateleurRead;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH BateleurPnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH BateleurPower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH BateleurPass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\BateleurControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\BateleurControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BateleurUnload;
    DriverObject->DriverExtension->AddDevice = BateleurAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = BateleurOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = BateleurOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = BateleurRead;
    DriverObject->MajorFunction[IRP_MJ_PNP] = BateleurPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = BateleurPower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = BateleurPass;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    g_Control->DeviceExtension = &g_State;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID BateleurUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\BateleurControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS BateleurAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PBATELEUR ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(BATELEUR), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PBATELEUR)device->DeviceExtension;
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
NTSTATUS BateleurOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS BateleurPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBATELEUR ext = (PBATELEUR)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS BateleurPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBATELEUR ext = (PBATELEUR)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS BateleurPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBATELEUR ext = (PBATELEUR)DeviceObject->DeviceExtension;
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
NTSTATUS BateleurRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBATELEUR ext = (PBATELEUR)DeviceObject->DeviceExtension;
    ext->Reads++;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}
