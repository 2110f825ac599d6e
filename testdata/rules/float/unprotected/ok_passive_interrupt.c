// An interrupt routine that the framework calls at PASSIVE_LEVEL is a thread like any other.
#include <ntddk.h>
#include <wdf.h>

typedef struct _THERMO {
    double Celsius;
} THERMO, *PTHERMO;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(THERMO, ThermoContext)

EVT_WDF_INTERRUPT_ISR ThermoIsr;

_Use_decl_annotations_
BOOLEAN ThermoIsr(WDFINTERRUPT Interrupt, ULONG MessageId)
{
    PTHERMO thermo = ThermoContext(WdfInterruptGetDevice(Interrupt));

    UNREFERENCED_PARAMETER(MessageId);
    thermo->Celsius = thermo->Celsius * 0.5;
    return TRUE;
}

NTSTATUS ThermoCreate(WDFDEVICE Device)
{
    WDF_INTERRUPT_CONFIG config;
    WDFINTERRUPT interrupt;

    WDF_INTERRUPT_CONFIG_INIT(&config, ThermoIsr, NULL);
    config.PassiveHandling = TRUE;
    return WdfInterruptCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, &interrupt);
}
