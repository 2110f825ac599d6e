/* Sizes and offsets of power plug-ins, SD ports and trusted services, x64. Parse with -fsyntax-only. */
#include <ntddk.h>
#include <pepfx.h>
#include <sdport.h>
#include <smcnt.h>
#define SIZE(t, n) _Static_assert(sizeof(t) == (n), #t)
#define AT(t, f, n) _Static_assert(__builtin_offsetof(t, f) == (n), #t "." #f)

SIZE(PEP_INFORMATION, 0x20);
SIZE(PEP_KERNEL_INFORMATION_STRUCT_V3, 0x60);
SIZE(PEP_WORK_INFORMATION, 0x40);
SIZE(PEP_ACPI_EVALUATE_CONTROL_METHOD, 0x60);
SIZE(PEP_ACPI_RESOURCE, 0x48);
SIZE(PEP_REGISTER_DEVICE_V2, 0x28);
SIZE(SDPORT_INITIALIZATION_DATA, 0x90);
SIZE(SDPORT_REQUEST, 0x68);
SIZE(SDPORT_COMMAND, 0x58);
SIZE(SDPORT_CAPABILITIES, 0x28);
SIZE(SD_MINIPORT, 0x70);
SIZE(OS_DEP_DATA, 0x88);
SIZE(ACPI_INTERFACE_STANDARD2, 0x58);
SIZE(PCI_DEVICE_PRESENT_INTERFACE, 0x30);
AT(PEP_INFORMATION, AcceptDeviceNotification, 0x8);
AT(SDPORT_INITIALIZATION_DATA, IssueRequest, 0x20);
AT(SDPORT_REQUEST, Command, 0x8);
AT(OS_DEP_DATA, SpinLock, 0x50);
