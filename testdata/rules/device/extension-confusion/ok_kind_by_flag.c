// A local that remembers which device it is decides.
#include <ntddk.h>

typedef struct _SECRETARY {
    PDEVICE_OBJECT Lower;
    ULONG Reads;
} SECRETARY, *PSECRETARY;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD SecretaryUnload;
DRIVER_ADD_DEVICE SecretaryAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH SecretaryOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH SecretaryRead;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH SecretaryPnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH SecretaryPower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH SecretaryPass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\SecretaryControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\SecretaryControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = SecretaryUnload;
    DriverObject->DriverExtension->AddDevice = SecretaryAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = SecretaryOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = SecretaryOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = SecretaryRead;
    DriverObject->MajorFunction[IRP_MJ_PNP] = SecretaryPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = SecretaryPower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = SecretaryPass;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID SecretaryUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\SecretaryControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS SecretaryAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PSECRETARY ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(SECRETARY), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PSECRETARY)device->DeviceExtension;
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
NTSTATUS SecretaryOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS SecretaryPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSECRETARY ext = (PSECRETARY)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS SecretaryPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSECRETARY ext = (PSECRETARY)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS SecretaryPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSECRETARY ext = (PSECRETARY)DeviceObject->DeviceExtension;
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
NTSTATUS SecretaryRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSECRETARY ext = (PSECRETARY)DeviceObject->DeviceExtension;
    BOOLEAN control = (DeviceObject == g_Control);
    ULONG length = IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length;
    if (control || length == 0)
        return Finish(Irp, STATUS_END_OF_FILE);
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}
