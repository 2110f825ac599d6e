// As the device below has it.
#include <wdm.h>

typedef struct _POMELO {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} POMELO, *PPOMELO;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE PomeloAdd;
static DRIVER_UNLOAD PomeloUnload;
static DRIVER_DISPATCH PomeloAny;
static DRIVER_DISPATCH PomeloPnp;
static DRIVER_DISPATCH PomeloPower;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = PomeloUnload;
    DriverObject->DriverExtension->AddDevice = PomeloAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = PomeloAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = PomeloAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = PomeloAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = PomeloPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = PomeloPower;
    return STATUS_SUCCESS;
}

static VOID PomeloUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS PomeloAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PPOMELO device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(POMELO), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PPOMELO)self->DeviceExtension;
    device->Self = self;
    KeInitializeEvent(&device->Idle, NotificationEvent, TRUE);
    ExInitializeFastMutex(&device->Guard);
    device->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    self->Flags |= device->Lower->Flags & (DO_BUFFERED_IO | DO_POWER_PAGABLE);
    self->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static NTSTATUS PomeloAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PPOMELO)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS PomeloPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPOMELO device = (PPOMELO)DeviceObject->DeviceExtension;
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

static NTSTATUS PomeloPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPOMELO device = (PPOMELO)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        KeWaitForSingleObject(&device->Idle, Executive, KernelMode, FALSE, NULL);
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
