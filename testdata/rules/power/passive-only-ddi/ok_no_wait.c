// Looks, without waiting.
#include <wdm.h>

typedef struct _RHUBARB {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} RHUBARB, *PRHUBARB;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE RhubarbAdd;
static DRIVER_UNLOAD RhubarbUnload;
static DRIVER_DISPATCH RhubarbAny;
static DRIVER_DISPATCH RhubarbPnp;
static DRIVER_DISPATCH RhubarbPower;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = RhubarbUnload;
    DriverObject->DriverExtension->AddDevice = RhubarbAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = RhubarbAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = RhubarbAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = RhubarbAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = RhubarbPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = RhubarbPower;
    return STATUS_SUCCESS;
}

static VOID RhubarbUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS RhubarbAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PRHUBARB device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(RHUBARB), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PRHUBARB)self->DeviceExtension;
    device->Self = self;
    KeInitializeEvent(&device->Idle, NotificationEvent, TRUE);
    ExInitializeFastMutex(&device->Guard);
    device->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    self->Flags |= DO_BUFFERED_IO;
    self->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static NTSTATUS RhubarbAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PRHUBARB)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS RhubarbPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRHUBARB device = (PRHUBARB)DeviceObject->DeviceExtension;
    PDEVICE_OBJECT lower = device->Lower;
    UCHAR minor = IoGetCurrentIrpStackLocation(Irp)->MinorFunction;
    NTSTATUS status;

    if (minor == IRP_MN_REMOVE_DEVICE) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(lower, Irp);
    if (minor == IRP_MN_REMOVE_DEVICE) {
        IoDetachDevice(lower);
        IoDeleteDevice(DeviceObject);
    }
    return status;
}

static NTSTATUS RhubarbPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRHUBARB device = (PRHUBARB)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        device->State = KeReadStateEvent(&device->Idle) != 0;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
