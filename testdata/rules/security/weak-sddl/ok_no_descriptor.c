// Another string with parentheses.
#include <ntddk.h>

VOID SnipeDescriptor(PUNICODE_STRING Sddl)
{
    RtlInitUnicodeString(Sddl, L"Device (A;;GA;;;WD)");
}
