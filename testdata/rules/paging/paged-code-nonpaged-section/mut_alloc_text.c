// Without its entry in the list the routine is resident.
#include <wdm.h>

typedef struct _CLINIC {
    HANDLE Key;
    ULONG Beds;
} CLINIC, *PCLINIC;

NTSTATUS ClinicOpen(PCLINIC Clinic);
NTSTATUS ClinicClose(PCLINIC Clinic);

#pragma alloc_text(PAGE, ClinicOpen)
#pragma alloc_text(PAGE, ClinicClose) // guard

NTSTATUS ClinicOpen(PCLINIC Clinic)
{
    PAGED_CODE();
    Clinic->Beds = 12;
    return ZwFlushKey(Clinic->Key);
}

NTSTATUS ClinicClose(PCLINIC Clinic)
{
    PAGED_CODE();
    return ZwClose(Clinic->Key);
}
