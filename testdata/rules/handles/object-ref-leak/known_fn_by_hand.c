// FN: A reference that is taken by hand to an object that the driver has already.
#include <wdm.h>

NTSTATUS GannetUse(PFILE_OBJECT File, ULONG Length)
{
    ObReferenceObject(File);
    if (Length == 0) {
        return STATUS_INVALID_PARAMETER;
    }
    ObDereferenceObject(File);
    return STATUS_SUCCESS;
}
