/* irqlint kit: back to the usual gaps */
#pragma pack()
