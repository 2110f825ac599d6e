// FN: the context is handed over inside a structure that describes the interrupt.
#include <wdm.h>

KSERVICE_ROUTINE Isr;

BOOLEAN Isr(PKINTERRUPT Interrupt, PVOID Context)
{
    UNREFERENCED_PARAMETER(Interrupt);
    return Context != NULL;
}

NTSTATUS Connect(PDEVICE_OBJECT Physical, PKINTERRUPT *Interrupt)
{
    IO_CONNECT_INTERRUPT_PARAMETERS parameters = { 0 };

    parameters.Version = CONNECT_LINE_BASED;
    parameters.LineBased.PhysicalDeviceObject = Physical;
    parameters.LineBased.InterruptObject = Interrupt;
    parameters.LineBased.ServiceRoutine = Isr;
    parameters.LineBased.ServiceContext = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'crsI');
    return IoConnectInterruptEx(&parameters);
}
