/* irqlint kit: constants that drivers use and the topic files of wdm/ do not have yet. Guarded; each may move to its topic. */
#pragma once
#ifndef BitScanForward
#define BitScanForward _BitScanForward
#endif
#ifndef BitScanReverse
#define BitScanReverse _BitScanReverse
#endif
#ifndef BitScanForward64
#define BitScanForward64 _BitScanForward64
#endif
#ifndef BitScanReverse64
#define BitScanReverse64 _BitScanReverse64
#endif
#ifndef InterlockedExchangeNoFence64
#define InterlockedExchangeNoFence64 InterlockedExchange64
#endif
#ifndef SE_CREATE_SYMBOLIC_LINK_PRIVILEGE
#define SE_CREATE_SYMBOLIC_LINK_PRIVILEGE (35L)
#endif
#ifndef DUPLICATE_SAME_ACCESS
#define DUPLICATE_SAME_ACCESS 0x00000002
#endif
#ifndef SERVICE_KERNEL_DRIVER
#define SERVICE_KERNEL_DRIVER 0x00000001
#endif
#ifndef SERVICE_FILE_SYSTEM_DRIVER
#define SERVICE_FILE_SYSTEM_DRIVER 0x00000002
#endif
#ifndef SERVICE_WIN32_OWN_PROCESS
#define SERVICE_WIN32_OWN_PROCESS 0x00000010
#endif
#ifndef SERVICE_INTERACTIVE_PROCESS
#define SERVICE_INTERACTIVE_PROCESS 0x00000100
#endif
#ifndef SERVICE_AUTO_START
#define SERVICE_AUTO_START 0x00000002
#endif
#ifndef SERVICE_DEMAND_START
#define SERVICE_DEMAND_START 0x00000003
#endif
#ifndef SERVICE_ERROR_NORMAL
#define SERVICE_ERROR_NORMAL 0x00000001
#endif
#ifndef SERVICE_ERROR_CRITICAL
#define SERVICE_ERROR_CRITICAL 0x00000003
#endif
#ifndef POOL_TAGGING
#define POOL_TAGGING 1
#endif
#ifndef IsNotNEC_98
#define IsNotNEC_98 (TRUE)
#endif
#ifndef MM_ALLOCATE_AND_HOT_REMOVE
#define MM_ALLOCATE_AND_HOT_REMOVE 0x00000100
#endif
#ifndef DEVICE_RESET_INTERFACE_VERSION
#define DEVICE_RESET_INTERFACE_VERSION 1
#endif
#ifndef PCI_SUBCLASS_VID_VGA_CTLR
#define PCI_SUBCLASS_VID_VGA_CTLR 0x00
#endif
#ifndef QUOTA_LIMITS_HARDWS_MIN_ENABLE
#define QUOTA_LIMITS_HARDWS_MIN_ENABLE 0x00000001
#endif
#ifndef IRP_MN_QUERY_LEGACY_BUS_INFORMATION
#define IRP_MN_QUERY_LEGACY_BUS_INFORMATION 0x18
#endif
