// Everyone is denied writing.
#include <ntddk.h>

VOID SnipeDescriptor(PUNICODE_STRING Sddl)
{
    RtlInitUnicodeString(Sddl, L"D:P(D;;GW;;;WD)(A;;GA;;;BA)");
}
