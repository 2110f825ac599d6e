// A number that stands for reading.
#include <ntddk.h>

VOID SnipeDescriptor(PUNICODE_STRING Sddl)
{
    RtlInitUnicodeString(Sddl, L"D:P(A;;GA;;;SY)(A;;0x80000000;;;WD)");
}
