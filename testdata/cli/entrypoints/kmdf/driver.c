/* A KMDF driver: callbacks of configuration structures, a timer whose level the driver chooses. */
#include <ntddk.h>
#include <wdf.h>

DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD LampDeviceAdd;
EVT_WDF_DEVICE_D0_ENTRY LampD0Entry;
EVT_WDF_IO_QUEUE_IO_READ LampRead;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL LampControl;
EVT_WDF_INTERRUPT_ISR LampIsr;
EVT_WDF_INTERRUPT_DPC LampDpc;
EVT_WDF_TIMER LampTimer;
EVT_WDF_REQUEST_CANCEL LampCancel;
EVT_WDF_WORKITEM LampWork;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, LampDeviceAdd)
#endif

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG config;

    WDF_DRIVER_CONFIG_INIT(&config, LampDeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config, WDF_NO_HANDLE);
}

static NTSTATUS LampMakeTimer(WDFDEVICE Device)
{
    WDF_TIMER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFTIMER timer;

    WDF_TIMER_CONFIG_INIT(&config, LampTimer);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    return WdfTimerCreate(&config, &attributes, &timer);
}

NTSTATUS LampDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT Init)
{
    WDF_PNPPOWER_EVENT_CALLBACKS power;
    WDF_IO_QUEUE_CONFIG queueConfig;
    WDF_INTERRUPT_CONFIG interruptConfig;
    WDF_WORKITEM_CONFIG workConfig;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFDEVICE device;
    WDFQUEUE queue;
    WDFINTERRUPT interrupt;
    WDFWORKITEM work;
    NTSTATUS status;

    PAGED_CODE();
    WDF_PNPPOWER_EVENT_CALLBACKS_INIT(&power);
    power.EvtDeviceD0Entry = LampD0Entry;
    WdfDeviceInitSetPnpPowerEventCallbacks(Init, &power);
    status = WdfDeviceCreate(&Init, WDF_NO_OBJECT_ATTRIBUTES, &device);
    if (!NT_SUCCESS(status))
        return status;
    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&queueConfig, WdfIoQueueDispatchSequential);
    queueConfig.EvtIoRead = LampRead;
    queueConfig.EvtIoDeviceControl = LampControl;
    status = WdfIoQueueCreate(device, &queueConfig, WDF_NO_OBJECT_ATTRIBUTES, &queue);
    if (!NT_SUCCESS(status))
        return status;
    WDF_INTERRUPT_CONFIG_INIT(&interruptConfig, LampIsr, LampDpc);
    status = WdfInterruptCreate(device, &interruptConfig, WDF_NO_OBJECT_ATTRIBUTES, &interrupt);
    if (!NT_SUCCESS(status))
        return status;
    WDF_WORKITEM_CONFIG_INIT(&workConfig, LampWork);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = device;
    status = WdfWorkItemCreate(&workConfig, &attributes, &work);
    return NT_SUCCESS(status) ? LampMakeTimer(device) : status;
}

NTSTATUS LampD0Entry(WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState)
{
    return STATUS_SUCCESS;
}

VOID LampRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    WdfRequestMarkCancelable(Request, LampCancel);
}

VOID LampControl(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputLength, size_t InputLength, ULONG Code)
{
    WdfRequestComplete(Request, STATUS_INVALID_DEVICE_REQUEST);
}

BOOLEAN LampIsr(WDFINTERRUPT Interrupt, ULONG MessageId)
{
    return WdfInterruptQueueDpcForIsr(Interrupt);
}

VOID LampDpc(WDFINTERRUPT Interrupt, WDFOBJECT AssociatedObject)
{
}

VOID LampTimer(WDFTIMER Timer)
{
}

VOID LampCancel(WDFREQUEST Request)
{
    WdfRequestComplete(Request, STATUS_CANCELLED);
}

VOID LampWork(WDFWORKITEM Work)
{
}
