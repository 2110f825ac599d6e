// One helper enables and disables the interface.
#include <wdm.h>

typedef struct _DIAL { UNICODE_STRING Interface; } DIAL, *PDIAL;

DRIVER_UNLOAD DialUnload;

NTSTATUS DialSwitch(PDIAL Dial, BOOLEAN On)
{
    if (Dial->Interface.Buffer == NULL)
        return STATUS_SUCCESS;
    return IoSetDeviceInterfaceState(&Dial->Interface, On);
}

NTSTATUS DialStart(PDIAL Dial) { return DialSwitch(Dial, TRUE); }
VOID DialRemove(PDIAL Dial) { (VOID)DialSwitch(Dial, FALSE); }

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = DialUnload;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID DialUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
