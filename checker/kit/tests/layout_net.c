/* Sizes and offsets of the network and WiFi class extensions on x64. Parse with -fsyntax-only. */
#include <ntddk.h>
#include <wdf.h>
#include <netadaptercx.h>
#include <net/checksum.h>
#include <net/gso.h>
#include <net/ieee8021q.h>
#include <net/packethash.h>
#include <net/returncontext.h>
#include <net/rsc.h>
#include <net/virtualaddress.h>
#include <mbbcx.h>
#include <wificx.h>
#include <wlan/2.0/TLVGeneratorParser.hpp>
#define SIZE(t, n) _Static_assert(sizeof(t) == (n), #t)
#define AT(t, f, n) _Static_assert(__builtin_offsetof(t, f) == (n), #t "." #f)

SIZE(NET_PACKET, 12); SIZE(NET_PACKET_LAYOUT, 5); SIZE(NET_FRAGMENT, 8); SIZE(NET_EXTENSION, 40);
AT(NET_RING, ElementStride, 2); AT(NET_RING, NumberOfElements, 4); AT(NET_RING, EndIndex, 12); AT(NET_RING, BeginIndex, 48); AT(NET_RING, Buffer, 64);
SIZE(NET_RING_COLLECTION, 24); SIZE(NET_PACKET_CHECKSUM, 1); SIZE(NET_PACKET_GSO, 4); SIZE(NET_PACKET_RSC, 4); SIZE(NET_PACKET_HASH, 8);
SIZE(NET_FRAGMENT_RETURN_CONTEXT, 8); SIZE(NET_FRAGMENT_VIRTUAL_ADDRESS, 8); SIZE(NET_IPV6_ADDRESS, 16);
SIZE(WDI_MAC_ADDRESS, 6); SIZE(WDI_MESSAGE_HEADER, 16); SIZE(TLV_CONTEXT, 16); SIZE(WDI_SSID, 24); AT(WDI_SSID, pElements, 8);
AT(WDI_TASK_CONNECT_PARAMETERS, PreferredBSSEntryList, sizeof(WDI_CONNECT_PARAMETERS_CONTAINER));
