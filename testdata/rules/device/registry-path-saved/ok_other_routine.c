// A string that a caller of the driver's own owns.
#include <wdm.h>

PUNICODE_STRING g_Name;

VOID SetName(PUNICODE_STRING Name)
{
    g_Name = Name;
}
