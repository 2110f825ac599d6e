// A registration record on the stack holds the pointer for the time of the call.
#include <wdm.h>

typedef struct _REGISTRATION {
    PDRIVER_OBJECT DriverObject;
    PUNICODE_STRING RegistryPath;
} REGISTRATION, *PREGISTRATION;

NTSTATUS RegisterMinidriver(PREGISTRATION Registration);
DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    REGISTRATION registration;
    PREGISTRATION it = &registration;

    RtlZeroMemory(&registration, sizeof(registration));
    registration.DriverObject = DriverObject;
    it->RegistryPath = RegistryPath;
    return RegisterMinidriver(&registration);
}
